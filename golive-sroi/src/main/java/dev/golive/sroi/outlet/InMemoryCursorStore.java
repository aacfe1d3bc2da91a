package dev.golive.sroi.outlet;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers in this process: after a restart, sinks get everything again. Thread-safe. */
public final class InMemoryCursorStore implements CursorStore {

    private record Lease(String holder, Instant until) {}

    private final Map<SinkName, Long> positions = new ConcurrentHashMap<>();
    private final Map<SinkName, Lease> leases = new ConcurrentHashMap<>();

    private InMemoryCursorStore() {}

    /** A store that knows nothing. */
    public static InMemoryCursorStore create() {
        return new InMemoryCursorStore();
    }

    @Override
    public boolean lease(SinkName sink, String holder, Instant now, Instant until) {
        Lease held = leases.compute(
                sink,
                (name, known) -> known == null || known.holder().equals(holder) || !now.isBefore(known.until())
                        ? new Lease(holder, until)
                        : known);
        return held.holder().equals(holder);
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
