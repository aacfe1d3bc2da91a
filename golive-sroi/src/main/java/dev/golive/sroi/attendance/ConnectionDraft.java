package dev.golive.sroi.attendance;

import static dev.golive.sroi.attendance.Millis.NO_EARLIEST;
import static dev.golive.sroi.attendance.Millis.NO_LATEST;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A connection while facts come in: of every part the least or the greatest is kept, each in a total order, so that it is the
 * same in whichever order they come: a join-semilattice. Mutable, of one thread.
 */
final class ConnectionDraft {

    private Attendee attendee;
    private ConnectionKind kind;
    private boolean aborted;
    private long joined = NO_EARLIEST;
    private long firstSeen = NO_EARLIEST;
    private long lastSeen = NO_LATEST;
    private long left = NO_LATEST;
    private @Nullable LeaveReason reason;
    private long goneBy = NO_LATEST;

    /** Nothing is known yet but whose it is, and of which kind. */
    ConnectionDraft(Connection connection) {
        this.attendee = connection.attendee();
        this.kind = connection.kind();
    }

    /** What every fact about a connection says. */
    void told(Connection connection) {
        if (connection.attendee().value().compareTo(attendee.value()) < 0) {
            attendee = connection.attendee();
        }
        if (connection.kind().compareTo(kind) > 0) {
            kind = connection.kind();
        }
        Instant joinedAt = connection.joinedAt();
        joined = joinedAt == null ? joined : Math.min(joined, joinedAt.toEpochMilli());
    }

    void seen(Instant at) {
        long moment = at.toEpochMilli();
        seen(moment, moment);
    }

    void left(Instant at, @Nullable LeaveReason why) {
        left(at.toEpochMilli(), why);
    }

    void gone(Instant by) {
        gone(by.toEpochMilli());
    }

    void neverUp() {
        aborted = true;
    }

    /** Takes in all that is known elsewhere, beside what every fact says. */
    void add(ConnectionTrace other) {
        seen(other.firstSeen(), other.lastSeen());
        left(other.left(), other.reason());
        gone(other.goneBy());
        aborted |= other.aborted();
    }

    ConnectionTrace trace() {
        return new ConnectionTrace(attendee, kind, aborted, joined, firstSeen, lastSeen, left, reason, goneBy);
    }

    private void seen(long first, long last) {
        firstSeen = Math.min(firstSeen, first);
        lastSeen = Math.max(lastSeen, last);
    }

    private void left(long at, @Nullable LeaveReason why) {
        reason = at == left ? last(reason, why) : at > left ? why : reason;
        left = Math.max(left, at);
    }

    private void gone(long by) {
        goneBy = Math.max(goneBy, by);
    }

    private static @Nullable LeaveReason last(@Nullable LeaveReason one, @Nullable LeaveReason other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.value().compareTo(other.value()) >= 0 ? one : other;
    }
}
