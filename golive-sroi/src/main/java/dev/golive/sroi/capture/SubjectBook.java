package dev.golive.sroi.capture;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.sroi.event.Subject;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers whose evidence it is that comes from a room: a room knows people by an identity of its own, evidence by a
 * pseudonym for the programme, and nobody can go from the one to the other by themselves. Noted when somebody is let in.
 *
 * <p>Implementations are thread-safe and may block.
 */
public interface SubjectBook {

    /** Notes whose evidence comes from this identity; what was noted before is no longer so. */
    void note(RoomName room, Identity identity, Subject subject);

    /** Whose evidence it is; empty for somebody who was let in without a note. */
    Optional<Subject> find(RoomName room, Identity identity);

    /** Under which identities their evidence comes, over all rooms. */
    Set<Seat> seats(Subject subject);

    /** Forgets somebody, in all rooms. */
    void forget(Subject subject);
}
