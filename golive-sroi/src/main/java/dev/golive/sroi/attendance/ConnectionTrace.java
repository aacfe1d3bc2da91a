package dev.golive.sroi.attendance;

import static dev.golive.sroi.attendance.Millis.NO_EARLIEST;
import static dev.golive.sroi.attendance.Millis.NO_LATEST;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one connection, however many facts there were. A single fact is a trace too, and merging takes
 * the least or the greatest of every part, each in a total order: a join-semilattice.
 *
 * @param attendee whose; of two, which LiveKit never sends, the first by name
 * @param kind the greatest that was told
 * @param aborted whether it was ever said that it was not up
 * @param joined the earliest join told
 * @param firstSeen the earliest sighting
 * @param lastSeen the latest sighting
 * @param left the latest leave told
 * @param reason the reason that came with that leave; of two the last by name
 */
record ConnectionTrace(
        Attendee attendee,
        ConnectionKind kind,
        boolean aborted,
        long joined,
        long firstSeen,
        long lastSeen,
        long left,
        @Nullable LeaveReason reason) {

    static ConnectionTrace joined(Connection connection) {
        return of(connection, false, NO_EARLIEST, NO_LATEST, NO_LATEST, null);
    }

    static ConnectionTrace sighted(Connection connection, Instant at) {
        return of(connection, false, at.toEpochMilli(), at.toEpochMilli(), NO_LATEST, null);
    }

    static ConnectionTrace left(Connection connection, Instant at, @Nullable LeaveReason reason) {
        return of(connection, false, NO_EARLIEST, NO_LATEST, at.toEpochMilli(), reason);
    }

    static ConnectionTrace aborted(Connection connection) {
        return of(connection, true, NO_EARLIEST, NO_LATEST, NO_LATEST, null);
    }

    private static ConnectionTrace of(
            Connection connection,
            boolean aborted,
            long firstSeen,
            long lastSeen,
            long left,
            @Nullable LeaveReason reason) {
        Instant joinedAt = connection.joinedAt();
        long joined = joinedAt == null ? NO_EARLIEST : joinedAt.toEpochMilli();
        return new ConnectionTrace(
                connection.attendee(), connection.kind(), aborted, joined, firstSeen, lastSeen, left, reason);
    }

    ConnectionTrace merge(ConnectionTrace other) {
        return new ConnectionTrace(
                attendee.value().compareTo(other.attendee.value()) <= 0 ? attendee : other.attendee,
                kind.compareTo(other.kind) >= 0 ? kind : other.kind,
                aborted || other.aborted,
                Math.min(joined, other.joined),
                Math.min(firstSeen, other.firstSeen),
                Math.max(lastSeen, other.lastSeen),
                Math.max(left, other.left),
                left == other.left ? last(reason, other.reason) : left > other.left ? reason : other.reason);
    }

    private static @Nullable LeaveReason last(@Nullable LeaveReason one, @Nullable LeaveReason other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.value().compareTo(other.value()) >= 0 ? one : other;
    }

    boolean knowsJoin() {
        return joined != NO_EARLIEST;
    }

    boolean knowsLeave() {
        return left != NO_LATEST;
    }

    /** Whether it may be a person's presence. */
    boolean counts() {
        return !aborted && kind != ConnectionKind.OTHER;
    }

    /** The earliest moment that any fact gave. */
    long firstSign() {
        return Math.min(Math.min(joined, firstSeen), knowsLeave() ? left : NO_EARLIEST);
    }

    /** The latest moment that any fact gave. */
    long lastSign() {
        return Math.max(Math.max(left, lastSeen), knowsJoin() ? joined : NO_LATEST);
    }
}
