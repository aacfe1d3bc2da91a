package dev.golive.sroi.capture;

import dev.golive.room.SessionId;
import dev.golive.sroi.event.ProgrammeId;
import java.util.Optional;

/** Which programme a session is part of: the host's to know. Implementations are thread-safe. */
@FunctionalInterface
public interface Programmes {

    /** None is part of any. */
    static Programmes none() {
        return session -> Optional.empty();
    }

    /** The session's programme; the same each time it is asked. */
    Optional<ProgrammeId> of(SessionId session);
}
