package dev.golive.session;

import dev.golive.room.SessionId;
import java.util.Optional;

/** The host's timetable. A host supplies one; it is asked at every door, so answer from a cache if it is slow. */
@FunctionalInterface
public interface SessionDirectory {

    /** The session of this id, if there is one. */
    Optional<SessionPlan> find(SessionId id);
}
