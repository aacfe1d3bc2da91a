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
import org.jspecify.annotations.Nullable;

/** A room's fact about attendance, as evidence knows its session and its person. Pure. */
final class EvidenceNames {

    private EvidenceNames() {}

    /**
     * The same fact, about the session by its label and the person by their pseudonym.
     *
     * @param subject who it is about; null for a fact about nobody
     */
    static AttendanceFact relabelled(AttendanceFact fact, SessionLabel session, @Nullable Subject subject) {
        Incarnation room = new Incarnation(
                fact.room().id(), new RoomLabel(session.value()), fact.room().openedAt());
        if (subject == null) {
            return fact instanceof RoomClosed it ? new RoomClosed(room, it.at()) : new RoomOpened(room);
        }
        if (fact instanceof ConnectionJoined it) {
            return new ConnectionJoined(room, renamed(it.connection(), subject));
        } else if (fact instanceof ConnectionLeft it) {
            return new ConnectionLeft(room, renamed(it.connection(), subject), it.at(), it.reason());
        } else if (fact instanceof ConnectionSighted it) {
            return new ConnectionSighted(room, renamed(it.connection(), subject), it.at());
        } else if (fact instanceof ConnectionGone it) {
            return new ConnectionGone(room, renamed(it.connection(), subject), it.by());
        } else if (fact instanceof ConnectionAborted it) {
            return new ConnectionAborted(room, renamed(it.connection(), subject));
        }
        throw new IllegalStateException(fact.getClass() + " is about nobody.");
    }

    private static Connection renamed(Connection connection, Subject subject) {
        return new Connection(connection.id(), new Attendee(subject.value()), connection.kind(), connection.joinedAt());
    }
}
