package dev.golive.reaction;

import dev.golive.lease.NodeId;
import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.message.MessageCodec;
import dev.golive.message.MessageId;
import dev.golive.message.ReactionKind;
import dev.golive.message.ReactionSample;
import dev.golive.message.ReactionTick;
import dev.golive.participant.DisplayName;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Counts this node's reactions, and tells each room at most one packet a {@linkplain #periodFor period}, however many tap.
 * Of several nodes that serve a room one speaks, by lease. The first tap in a while reads the store, the others cost no
 * I/O; {@link #tick} blocks on store and LiveKit. Thread-safe.
 */
public final class ReactionDesk {

    /** How often {@link #tick} is to be called: the shortest period. */
    public static final Duration SHORTEST_PERIOD = Duration.ofMillis(250);

    private static final Duration LEASE = Duration.ofSeconds(3);

    private final ReactionStore store;
    private final LiveKit livekit;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final String process;
    private final AtomicLong activations = new AtomicLong();
    private final Map<RoomName, RoomReactions> rooms = new ConcurrentHashMap<>();

    private ReactionDesk(ReactionStore store, LiveKit livekit, InstantSource clock, RandomGenerator random) {
        this.store = Objects.requireNonNull(store, "store");
        this.livekit = Objects.requireNonNull(livekit, "livekit");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.random = Objects.requireNonNull(random, "random");
        this.process = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
    }

    /**
     * A desk.
     *
     * @param random for ids; must be thread-safe
     */
    public static ReactionDesk create(
            ReactionStore store, LiveKit livekit, InstantSource clock, RandomGenerator random) {
        return new ReactionDesk(store, livekit, clock, random);
    }

    /** How long between two packets to a room with so many people: 250 ms under 50, 1 s above 2,000, 500 ms between. */
    public static Duration periodFor(int people) {
        if (people < 50) {
            return SHORTEST_PERIOD;
        }
        return people > 2_000 ? Duration.ofSeconds(1) : Duration.ofMillis(500);
    }

    /** Counts a tap; one that was counted already changes nothing. */
    public void tap(RoomName room, MessageId id, DisplayName name, ReactionKind kind, int times) {
        // Inside, so that no room is forgotten between being looked up and being tapped.
        rooms.compute(room, (key, known) -> {
            RoomReactions reactions = known == null ? begin(key) : known;
            reactions.tap(id, name, kind, times);
            return reactions;
        });
    }

    private RoomReactions begin(RoomName room) {
        NodeId node = NodeId.of(process + "-" + activations.incrementAndGet());
        return new RoomReactions(node, store.totals(room));
    }

    /** How often the room has reacted, as far as the nodes have said. */
    public SortedMap<ReactionKind, Long> totals(RoomName room) {
        return store.totals(room);
    }

    /** The rooms in which something has happened lately. */
    public List<RoomName> rooms() {
        return List.copyOf(rooms.keySet());
    }

    /**
     * Says what was counted, and tells the room what it does not know if it is time and this node's turn.
     *
     * @return whether a packet went out
     */
    public boolean tick(RoomName room) {
        RoomReactions reactions = rooms.computeIfPresent(room, (key, known) -> known.quiet() ? null : known);
        if (reactions == null) {
            // A tap after this begins anew, under a new name.
            return false;
        }
        Instant now = clock.instant();
        Map<ReactionKind, Long> unsaid = reactions.unsaid();
        if (!unsaid.isEmpty()) {
            store.put(room, reactions.node(), unsaid);
            reactions.said(unsaid);
        }
        if (!reactions.pace().due(now)) {
            return false;
        }
        if (!store.lease(room, reactions.node(), now, now.plus(LEASE))) {
            reactions.leaveToAnother();
            return false;
        }
        SortedMap<ReactionKind, Long> totals = store.totals(room);
        SortedMap<ReactionKind, Long> news = reactions.news(totals);
        if (news.isEmpty()) {
            return false;
        }
        reactions.pace().next(now, () -> livekit.participants(room).size());
        send(room, news, totals, reactions.sample());
        reactions.told(totals);
        return true;
    }

    private void send(
            RoomName room,
            SortedMap<ReactionKind, Long> news,
            SortedMap<ReactionKind, Long> totals,
            List<ReactionSample> sample) {
        MessageId id = MessageId.create(clock, random);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ReactionTick tick = new ReactionTick(id, at, news, totals, sample);
        byte[] payload = MessageCodec.encode(tick);
        if (payload.length > DataPacket.MAX_LOSSY_BYTES) {
            // The numbers always fit; long names beside them may not.
            tick = new ReactionTick(id, at, news, totals, List.of());
            payload = MessageCodec.encode(tick);
        }
        livekit.send(room, DataPacket.lossy(MessageCodec.topicOf(tick), payload));
    }
}
