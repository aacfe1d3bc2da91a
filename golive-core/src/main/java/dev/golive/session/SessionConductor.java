package dev.golive.session;

import dev.golive.error.LiveKitException;
import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.SessionEndedException;
import dev.golive.error.TwirpCode;
import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.message.LiveMessage;
import dev.golive.message.MessageCodec;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.SessionEnded;
import dev.golive.message.SessionEnding;
import dev.golive.message.SessionLive;
import dev.golive.message.SessionNotice;
import dev.golive.message.SessionRecording;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.RoomSnapshot;
import dev.golive.room.SessionId;
import dev.golive.webhook.RoomFinished;
import dev.golive.webhook.WebhookEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Takes sessions through their lives. Each move may be repeated: a second tap, a reload or a retry changes nothing.
 *
 * <p>Blocks on LiveKit. Thread-safe.
 */
public final class SessionConductor {

    private final LiveKit livekit;
    private final RoomNaming naming;
    private final SessionStore store;
    private final InstantSource clock;
    private final RandomGenerator random;

    private SessionConductor(
            LiveKit livekit, RoomNaming naming, SessionStore store, InstantSource clock, RandomGenerator random) {
        this.livekit = Objects.requireNonNull(livekit, "livekit");
        this.naming = Objects.requireNonNull(naming, "naming");
        this.store = Objects.requireNonNull(store, "store");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * A conductor.
     *
     * @param random for message ids; must be thread-safe
     */
    public static SessionConductor create(
            LiveKit livekit, RoomNaming naming, SessionStore store, InstantSource clock, RandomGenerator random) {
        return new SessionConductor(livekit, naming, store, clock, random);
    }

    /** The session of this room, if it is known here; LiveKit is not asked. */
    public Optional<LiveSession> find(RoomName room) {
        return store.find(room);
    }

    /**
     * Where a session is now. A session that this process knows nothing of, say after a restart, is looked for in
     * LiveKit: if its room says that somebody went live, it is live.
     *
     * @throws LiveKitException if LiveKit had to be asked and did not answer
     */
    public LiveSession stateOf(SessionPlan plan) {
        LiveSession known = stateOf(plan.id());
        Instant now = clock.instant();
        return now.isBefore(plan.latestEnd()) ? known : store.update(known, current -> current.end(now));
    }

    /**
     * Where a session is now, whatever its plan says of its end.
     *
     * @throws LiveKitException if LiveKit had to be asked and did not answer
     */
    public LiveSession stateOf(SessionId id) {
        RoomName room = naming.nameFor(id);
        return store.find(room).orElseGet(() -> {
            LiveSession found = lookUp(id, room, clock.instant());
            return store.update(found, current -> current);
        });
    }

    private LiveSession lookUp(SessionId id, RoomName room, Instant now) {
        LiveSession planned = LiveSession.planned(id, room, now);
        return livekit.room(room)
                .flatMap(open -> RoomMetadata.decode(open.metadata()))
                .map(RoomMetadata::coach)
                .map(coach -> planned.goLive(coach, now))
                .orElse(planned);
    }

    /** The coach opened the page. */
    public LiveSession preflight(SessionPlan plan) {
        return store.update(stateOf(plan), current -> current.preflight(clock.instant()));
    }

    /**
     * Goes live: opens the room if it is not open, writes who the coach is into its metadata, tells the room. Again
     * while live, it only makes sure that the room is open.
     *
     * @throws SessionEndedException if the session is over
     * @throws LiveKitException if LiveKit did not do its part; then nothing has changed
     */
    public LiveSession goLive(SessionPlan plan, Identity coach) {
        LiveSession before = stateOf(plan);
        LiveSession live = before.goLive(coach, clock.instant());
        String metadata = RoomMetadata.of(live).encode();
        RoomSnapshot open = livekit.getOrCreateRoom(live.room(), plan.profile(), metadata);
        if (!namesCoach(open, live)) {
            livekit.updateRoomMetadata(live.room(), metadata);
        }
        if (!before.equals(live)) {
            // Said before it is kept: if the room can't be told, the next tap tells it.
            say(live.room(), new SessionLive(newId(), clock.instant()));
        }
        return store.update(before, current -> current.goLive(coach, clock.instant()));
    }

    /** Whether the room says already who went live; then the rest of its metadata is newer than what we would write. */
    private static boolean namesCoach(RoomSnapshot open, LiveSession live) {
        return RoomMetadata.decode(open.metadata())
                .filter(metadata -> metadata.sessionId().equals(live.id()))
                .map(RoomMetadata::coach)
                .filter(coach -> coach.equals(live.coach()))
                .isPresent();
    }

    /**
     * Ends a session. The session is over when this returns or throws; what LiveKit did not do can be asked for again.
     * Hidden previews are taken out, since one alone would hold the room open.
     *
     * @throws LiveKitException if LiveKit did not do its part
     */
    public LiveSession end(SessionPlan plan, Ending ending) {
        RoomName room = naming.nameFor(plan.id());
        LiveSession fresh = LiveSession.planned(plan.id(), room, clock.instant());
        LiveSession wrapped = store.update(store.find(room).orElse(fresh), current -> current.wrap(clock.instant()));
        if (livekit.room(room).isEmpty()) {
            // Nobody to tell. LiveKit would look for the room until it gives up, and say that it is unavailable.
            return store.update(wrapped, current -> current.end(clock.instant()));
        }
        if (ending == Ending.CLOSE_ROOM) {
            say(room, new SessionEnded(newId(), clock.instant()));
            livekit.deleteRoom(room);
            return store.update(wrapped, current -> current.end(clock.instant()));
        }
        say(room, new SessionEnding(newId(), clock.instant()));
        // A room without a coach is not found live again after a restart.
        unlessGone(() -> livekit.updateRoomMetadata(room, RoomMetadata.of(fresh).encode()));
        for (ParticipantSnapshot participant : livekit.participants(room)) {
            if (participant.hidden()) {
                livekit.removeParticipant(room, participant.identity());
            }
        }
        return wrapped;
    }

    /**
     * Says something to everybody who is in the room now; who comes later does not read it.
     *
     * @throws LiveKitException if LiveKit did not do its part
     */
    public void notice(SessionPlan plan, MessageText text) {
        say(naming.nameFor(plan.id()), new SessionNotice(newId(), clock.instant(), text));
    }

    /**
     * Tells everybody who is in the room now that the session is being recorded, or no longer, by a recorder of your own;
     * of LiveKit's, pages know.
     *
     * @throws LiveKitException if LiveKit did not do its part
     */
    public void recording(SessionPlan plan, boolean on) {
        say(naming.nameFor(plan.id()), new SessionRecording(newId(), clock.instant(), on));
    }

    /** Takes note of what LiveKit says has happened: the room of a session that was wrapping is gone. */
    public void onEvent(WebhookEvent event) {
        if (event instanceof RoomFinished finished) {
            store.find(finished.room().name())
                    .filter(session -> session.state() == SessionState.WRAPPING)
                    .ifPresent(session -> store.update(session, current -> current.end(clock.instant())));
        }
    }

    private void say(RoomName room, LiveMessage message) {
        unlessGone(() ->
                livekit.send(room, DataPacket.reliable(MessageCodec.topicOf(message), MessageCodec.encode(message))));
    }

    private static void unlessGone(Runnable call) {
        try {
            call.run();
        } catch (LiveKitRefusedException e) {
            // A room that is not open has nobody to tell, and nothing to change.
            if (e.code() != TwirpCode.NOT_FOUND) {
                throw e;
            }
        }
    }

    private MessageId newId() {
        return MessageId.create(clock, random);
    }
}
