package dev.golive.sroi.outlet;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers in this process: after a restart, sinks get everything again. Thread-safe. */
public final class InMemoryCursorStore implements CursorStore {

    private final Map<SinkName, Long> positions = new ConcurrentHashMap<>();

    private InMemoryCursorStore() {}

    /** A store that knows nothing. */
    public static InMemoryCursorStore create() {
        return new InMemoryCursorStore();
    }

    @Override
    public long of(SinkName sink) {
        return positions.getOrDefault(sink, 0L);
    }

    @Override
    public void save(SinkName sink, long position) {
        positions.merge(sink, position, Math::max);
    }
}
