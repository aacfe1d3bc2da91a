package dev.golive.relay;

import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The rooms this node has had to do with lately. One that is forgotten is read from its journal again. Thread-safe. */
final class RelayRooms {

    private static final Duration FORGET_AFTER = Duration.ofMinutes(15);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final Function<RoomName, RelayRoom> opener;
    private final InstantSource clock;
    private final Map<RoomName, Entry> rooms = new ConcurrentHashMap<>();
    private volatile Instant nextSweep;

    RelayRooms(Function<RoomName, RelayRoom> opener, InstantSource clock) {
        this.opener = opener;
        this.clock = clock;
        this.nextSweep = clock.instant().plus(BETWEEN_SWEEPS);
    }

    /** A room, and when somebody last asked for it. */
    private record Entry(RelayRoom room, Instant usedAt) {}

    RelayRoom of(RoomName name) {
        Instant now = clock.instant();
        if (now.isAfter(nextSweep)) {
            nextSweep = now.plus(BETWEEN_SWEEPS);
            rooms.values().removeIf(entry -> entry.usedAt().plus(FORGET_AFTER).isBefore(now));
        }
        return rooms.compute(name, (key, entry) -> new Entry(entry == null ? opener.apply(key) : entry.room(), now))
                .room();
    }
}
