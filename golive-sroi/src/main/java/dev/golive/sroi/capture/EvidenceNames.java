package dev.golive.sroi.capture;

import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionAborted;
import dev.golive.sroi.attendance.ConnectionGone;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.RoomClosed;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.attendance.RoomOpened;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import java.util.function.Function;

/** A room's fact about attendance, as evidence knows its session and its person. Pure. */
final class EvidenceNames {

    private EvidenceNames() {}

    /**
     * The same fact, about the session by its label and the person by their pseudonym.
     *
     * @param subjects from the identity in the room
     */
    static AttendanceFact relabelled(AttendanceFact fact, SessionLabel session, Function<Attendee, Subject> subjects) {
        Incarnation room = new Incarnation(
                fact.room().id(), new RoomLabel(session.value()), fact.room().openedAt());
        if (fact instanceof ConnectionJoined it) {
            return new ConnectionJoined(room, renamed(it.connection(), subjects));
        } else if (fact instanceof ConnectionLeft it) {
            return new ConnectionLeft(room, renamed(it.connection(), subjects), it.at(), it.reason());
        } else if (fact instanceof ConnectionSighted it) {
            return new ConnectionSighted(room, renamed(it.connection(), subjects), it.at());
        } else if (fact instanceof ConnectionGone it) {
            return new ConnectionGone(room, renamed(it.connection(), subjects), it.by());
        } else if (fact instanceof ConnectionAborted it) {
            return new ConnectionAborted(room, renamed(it.connection(), subjects));
        }
        return fact instanceof RoomClosed it ? new RoomClosed(room, it.at()) : new RoomOpened(room);
    }

    private static Connection renamed(Connection connection, Function<Attendee, Subject> subjects) {
        Attendee attendee = new Attendee(subjects.apply(connection.attendee()).value());
        return new Connection(connection.id(), attendee, connection.kind(), connection.joinedAt());
    }
}
