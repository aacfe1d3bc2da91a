package dev.golive.sroi.capture;

import dev.golive.error.LiveKitException;
import dev.golive.livekit.LiveKit;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.OpenConnection;
import dev.golive.sroi.attendance.RoomLabel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks LiveKit who is where and adds what follows to a store, so that webhooks that were lost are made good: a lost join
 * becomes exact, a lost leave lies between two polls. It remembers nothing itself, so it may be killed and started
 * anywhere, and several nodes may poll the same server.
 *
 * <p>A round costs one call, and two for each open room. Blocks on LiveKit and on the store. Use one thread.
 */
public final class RosterPoll {

    private final LiveKit livekit;
    private final RoomNaming naming;
    private final AttendanceStore store;
    private final Consumer<List<AttendanceFact>> healed;
    private final InstantSource clock;
    private PollPace pace;

    private RosterPoll(
            LiveKit livekit,
            RoomNaming naming,
            AttendanceStore store,
            Consumer<List<AttendanceFact>> healed,
            InstantSource clock,
            PollPace pace) {
        this.livekit = Objects.requireNonNull(livekit, "livekit");
        this.naming = Objects.requireNonNull(naming, "naming");
        this.store = Objects.requireNonNull(store, "store");
        this.healed = Objects.requireNonNull(healed, "healed");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.pace = Objects.requireNonNull(pace, "pace");
    }

    /**
     * A poll.
     *
     * @param naming whose rooms are looked at: others on the same server are none of ours
     * @param healed hears what webhooks should have said, such as {@link EvidenceCapture#healed}; before the store does, so
     *     that it hears it again if it fails
     */
    public static RosterPoll create(
            LiveKit livekit,
            RoomNaming naming,
            AttendanceStore store,
            Consumer<List<AttendanceFact>> healed,
            InstantSource clock,
            PollPace pace) {
        return new RosterPoll(livekit, naming, store, healed, clock, pace);
    }

    /** How long to wait before the next round. */
    public Duration pause() {
        return pace.pause();
    }

    /**
     * Asks once about every room that is open, and every room that is not and was left open by what is known.
     *
     * @return whether anything was new, that is, whether a webhook is late or lost
     * @throws LiveKitException if LiveKit did not answer about a room; the others are looked at all the same
     * @throws RuntimeException if the store or the listener failed
     */
    public boolean round() {
        boolean news = false;
        try {
            Set<RoomName> leftOpen = openAsFarAsKnown();
            Map<RoomName, RoomSnapshot> open = livekit.rooms().stream()
                    .filter(room -> naming.owns(room.name()))
                    .collect(Collectors.toMap(RoomSnapshot::name, Function.identity(), (one, same) -> one));
            Set<RoomName> rooms = new HashSet<>(leftOpen);
            rooms.addAll(open.keySet());
            RuntimeException failure = null;
            for (RoomName room : rooms) {
                try {
                    news |= look(room, open.get(room));
                } catch (RuntimeException e) {
                    failure = failure == null ? e : failure;
                }
            }
            if (failure != null) {
                throw failure;
            }
        } catch (RuntimeException e) {
            pace = pace.afterFailure();
            throw e;
        }
        pace = news ? pace.afterNews() : pace.afterQuiet();
        return news;
    }

    private Set<RoomName> openAsFarAsKnown() {
        return store.openRooms().stream()
                .map(label -> RoomName.of(label.value()))
                .filter(naming::owns)
                .collect(Collectors.toSet());
    }

    /** Whether anything was new. */
    private boolean look(RoomName name, @Nullable RoomSnapshot listed) {
        List<OpenConnection> known = store.about(new RoomLabel(name.value())).open();
        Instant asked = clock.instant();
        List<ParticipantSnapshot> there = listed == null ? List.of() : livekit.participants(name);
        Optional<RoomSnapshot> now = livekit.room(name);
        Instant answered = clock.instant();
        if (!sid(now.orElse(null)).equals(sid(listed))) {
            // Another life of the room began or ended meanwhile, and the list may be of either: the next round tells.
            return true;
        }
        RosterFacts roster = listed == null
                ? RosterFacts.ofClosedRoom(known, answered)
                : RosterFacts.of(listed, there, known, asked, answered);
        if (roster.news()) {
            healed.accept(roster.healed());
        }
        store.add(roster.facts());
        return roster.news();
    }

    private static Optional<RoomSid> sid(@Nullable RoomSnapshot room) {
        return Optional.ofNullable(room).map(RoomSnapshot::sid);
    }
}
