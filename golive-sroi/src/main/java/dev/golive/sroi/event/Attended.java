package dev.golive.sroi.event;

import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionAborted;
import dev.golive.sroi.attendance.ConnectionGone;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.RoomClosed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something about attendance: the room opened or closed, somebody joined, left, was seen, was missed or never came up.
 *
 * @param fact what; its room's label is the event's session, its attendee the event's subject, its moment the event's time
 */
public record Attended(AttendanceFact fact) implements Fact {

    /** Refuses null. */
    public Attended {
        Objects.requireNonNull(fact, "fact");
    }

    /** Whom it is about; empty for what is about the room. */
    public Optional<Attendee> attendee() {
        return connection().map(Connection::attendee);
    }

    /** When it happened, as far as the fact says: for somebody who joined, when they joined. */
    public Optional<Instant> at() {
        return fact instanceof ConnectionJoined it
                ? Optional.ofNullable(it.connection().joinedAt())
                : Optional.ofNullable(moment());
    }

    /** Which connection it is about; empty for what is about the room. */
    public Optional<Connection> connection() {
        return Optional.ofNullable(connectionOrNull());
    }

    private @Nullable Connection connectionOrNull() {
        if (fact instanceof ConnectionJoined it) {
            return it.connection();
        } else if (fact instanceof ConnectionLeft it) {
            return it.connection();
        } else if (fact instanceof ConnectionSighted it) {
            return it.connection();
        } else if (fact instanceof ConnectionGone it) {
            return it.connection();
        }
        return fact instanceof ConnectionAborted it ? it.connection() : null;
    }

    /** The moment that is the event's own; null where the fact names none. */
    private @Nullable Instant moment() {
        if (fact instanceof ConnectionLeft it) {
            return it.at();
        } else if (fact instanceof ConnectionSighted it) {
            return it.at();
        } else if (fact instanceof ConnectionGone it) {
            return it.by();
        }
        return fact instanceof RoomClosed it ? it.at() : null;
    }

    /** An event says each of these once. */
    void checkAgainst(Instant at, @Nullable SessionLabel session, @Nullable Subject subject) {
        Connection connection = connectionOrNull();
        Instant moment = moment();
        boolean same = session != null
                && fact.room().label().value().equals(session.value())
                && (connection == null
                        || (subject != null && connection.attendee().value().equals(subject.value())))
                && (moment == null || moment.truncatedTo(ChronoUnit.MILLIS).equals(at));
        if (!same) {
            throw new IllegalArgumentException(
                    "An event about attendance and its fact name the same session, person and time.");
        }
    }
}
