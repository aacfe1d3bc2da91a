package dev.golive.sroi.capture;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.session.SessionStore;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.RoomLabel;

/**
 * Forgets people where more than evidence is kept of a room: a journal's, a tally store's and an inbox's {@code forget} are
 * such, and whatever a host has of its own. Implementations are thread-safe and may block.
 */
@FunctionalInterface
public interface RoomEraser {

    /**
     * Forgets all that is kept of this person in this room. Doing it twice is no error.
     *
     * @throws RuntimeException if it could not be done; it is done again later
     */
    void forget(RoomName room, Identity person);

    /** Forgets who was there and when. */
    static RoomEraser of(AttendanceStore attendance) {
        return (room, person) -> attendance.forget(new RoomLabel(room.value()), new Attendee(person.value()));
    }

    /** Forgets who went live in a session that is over; when that was, stays. */
    static RoomEraser of(SessionStore sessions) {
        return (room, person) -> sessions.find(room)
                .filter(session -> !session.forget(person).equals(session))
                .ifPresent(session -> sessions.update(session, now -> now.forget(person)));
    }
}
