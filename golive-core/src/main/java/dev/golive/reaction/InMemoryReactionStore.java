package dev.golive.reaction;

import dev.golive.lease.NodeId;
import dev.golive.lease.Speaker;
import dev.golive.message.ReactionKind;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Adds up in this process, which forgets when it ends. A room that nobody spoke for in two days is forgotten before.
 * Thread-safe.
 */
public final class InMemoryReactionStore implements ReactionStore {

    private static final Duration FORGET_AFTER = Duration.ofDays(2);

    private final Map<RoomName, Tally> rooms = new ConcurrentHashMap<>();

    private InMemoryReactionStore() {}

    /** An empty store. */
    public static InMemoryReactionStore create() {
        return new InMemoryReactionStore();
    }

    @Override
    public void put(RoomName room, NodeId node, Map<ReactionKind, Long> counts) {
        counts.forEach((kind, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("The count of " + kind + " is " + count + ", less than nothing.");
            }
        });
        tally(room).put(node, counts);
    }

    @Override
    public SortedMap<ReactionKind, Long> totals(RoomName room) {
        Tally tally = rooms.get(room);
        return tally == null ? new TreeMap<>() : tally.totals();
    }

    @Override
    public boolean lease(RoomName room, NodeId node, Instant now, Instant until) {
        rooms.values().removeIf(tally -> tally.speaker.endedBefore(now.minus(FORGET_AFTER)));
        return tally(room).speaker.lease(node, now, until);
    }

    private Tally tally(RoomName room) {
        return rooms.computeIfAbsent(room, name -> new Tally());
    }

    /** One room's counts, and who speaks for it. */
    private static final class Tally {
        private final Map<NodeId, Map<ReactionKind, Long>> byNode = new HashMap<>();
        private final Speaker speaker = Speaker.create();

        synchronized void put(NodeId node, Map<ReactionKind, Long> counts) {
            Map<ReactionKind, Long> kept = byNode.computeIfAbsent(node, id -> new HashMap<>());
            counts.forEach((kind, count) -> kept.merge(kind, count, Math::max));
        }

        synchronized SortedMap<ReactionKind, Long> totals() {
            SortedMap<ReactionKind, Long> totals = new TreeMap<>();
            for (Map<ReactionKind, Long> counts : byNode.values()) {
                counts.forEach((kind, count) -> totals.merge(kind, count, Long::sum));
            }
            totals.values().removeIf(total -> total == 0);
            return totals;
        }
    }
}
