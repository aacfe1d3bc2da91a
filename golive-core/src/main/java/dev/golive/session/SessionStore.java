package dev.golive.session;

import dev.golive.room.RoomName;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps the state of sessions, by room. Implement it over your own database to share it between nodes.
 *
 * <p>Implementations are thread-safe.
 */
public interface SessionStore {

    /** The session in this room, if anything has happened to it. */
    Optional<LiveSession> find(RoomName room);

    /**
     * Changes a session. Reads, applies and writes as one step: of two changes at once, the second sees the first.
     *
     * @param fresh what to start from if there is none yet
     * @param change may be applied more than once; an exception from it leaves everything as it was
     * @return what is kept now
     */
    LiveSession update(LiveSession fresh, UnaryOperator<LiveSession> change);
}
