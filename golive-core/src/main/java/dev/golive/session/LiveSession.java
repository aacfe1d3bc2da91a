package dev.golive.session;

import dev.golive.error.SessionEndedException;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session's state, and the moves from one to the next. A value: a move gives a new one, and a move that was made
 * before gives the same one.
 *
 * @param id the host's own id
 * @param room its room
 * @param state where it is in its life
 * @param since when it came there
 * @param broadcast its time on air; null if nobody went live
 */
public record LiveSession(
        SessionId id,
        RoomName room,
        SessionState state,
        Instant since,
        @Nullable Broadcast broadcast) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the session is live and nobody went live
     */
    public LiveSession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(since, "since");
        if (state == SessionState.LIVE && broadcast == null) {
            throw new IllegalArgumentException("Session " + id + " can't be live without somebody who went live.");
        }
    }

    /** A session that nothing has happened to. */
    public static LiveSession planned(SessionId id, RoomName room, Instant now) {
        return new LiveSession(id, room, SessionState.PLANNED, now, null);
    }

    /** Who went live, inside the room; null if nobody did. */
    public @Nullable Identity coach() {
        return broadcast == null ? null : broadcast.coach();
    }

    /** The coach opened the page. Later than that, nothing changes. */
    public LiveSession preflight(Instant now) {
        return state == SessionState.PLANNED ? moveTo(SessionState.PREFLIGHT, now, broadcast) : this;
    }

    /**
     * The coach went live. While it is live, nothing changes.
     *
     * @throws SessionEndedException if it is over
     */
    public LiveSession goLive(Identity who, Instant now) {
        if (state.over()) {
            throw new SessionEndedException("This session is over. Plan a new one to go live again.");
        }
        return state == SessionState.LIVE ? this : moveTo(SessionState.LIVE, now, Broadcast.begin(who, now));
    }

    /** The coach ended the broadcast. Later than that, nothing changes. */
    public LiveSession wrap(Instant now) {
        return state.over() ? this : moveTo(SessionState.WRAPPING, now, ended(now));
    }

    /** The room is gone for good. */
    public LiveSession end(Instant now) {
        return state == SessionState.ENDED ? this : moveTo(SessionState.ENDED, now, ended(now));
    }

    /** Once it is over and this was who went live, the same with nobody in their place; in any other case this one. */
    public LiveSession forget(Identity person) {
        return state.over() && broadcast != null && broadcast.coach().equals(person)
                ? new LiveSession(id, room, state, since, broadcast.forgotten())
                : this;
    }

    private @Nullable Broadcast ended(Instant now) {
        return broadcast == null ? null : broadcast.end(now);
    }

    private LiveSession moveTo(SessionState next, Instant now, @Nullable Broadcast onAir) {
        return new LiveSession(id, room, next, now, onAir);
    }
}
