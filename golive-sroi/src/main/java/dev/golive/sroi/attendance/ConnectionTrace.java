package dev.golive.sroi.attendance;

import static dev.golive.sroi.attendance.Millis.NO_EARLIEST;
import static dev.golive.sroi.attendance.Millis.NO_LATEST;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one connection, however many facts there were. Immutable.
 *
 * @param attendee whose; of two, which LiveKit never sends, the first by name
 * @param kind the greatest that was told
 * @param aborted whether it was ever said that it was not up
 * @param joined the earliest join told
 * @param firstSeen the earliest sighting
 * @param lastSeen the latest sighting
 * @param left the latest leave told
 * @param reason the reason that came with that leave; of two the last by name
 * @param goneBy the latest moment at which it was missed: whoever looks again is told only while it seems open
 */
record ConnectionTrace(
        Attendee attendee,
        ConnectionKind kind,
        boolean aborted,
        long joined,
        long firstSeen,
        long lastSeen,
        long left,
        @Nullable LeaveReason reason,
        long goneBy) {

    /** LiveKit gives a leave in whole seconds, rounded down, and a join to the millisecond. */
    private static final long ROUNDING_MILLIS = 999;

    /**
     * What is to be believed of it: not a moment after the horizon, which is a wrong clock's, and not a leave that lies before
     * its join by more than the second to which LiveKit rounds down.
     *
     * @return an equal trace if all of it is believed
     */
    ConnectionTrace believed(long horizon) {
        boolean backwards = knowsJoin() && joined <= horizon && knowsLeave() && left < joined - ROUNDING_MILLIS;
        if (!backwards && lastSign() <= horizon) {
            return this;
        }
        boolean sawLast = lastSeen <= horizon;
        boolean sawFirst = firstSeen <= horizon;
        return new ConnectionTrace(
                attendee,
                kind,
                aborted,
                joined <= horizon ? joined : NO_EARLIEST,
                sawFirst ? firstSeen : NO_EARLIEST,
                sawLast ? lastSeen : sawFirst ? firstSeen : NO_LATEST,
                backwards || left > horizon ? NO_LATEST : left,
                reason,
                goneBy);
    }

    Connection connection(ConnectionId id) {
        return new Connection(id, attendee, kind, knowsJoin() ? Instant.ofEpochMilli(joined) : null);
    }

    boolean knowsJoin() {
        return joined != NO_EARLIEST;
    }

    boolean knowsLeave() {
        return left != NO_LATEST;
    }

    /** Whether somebody looked for it after its last sign and did not find it. */
    boolean wasMissed() {
        return goneBy != NO_LATEST && goneBy >= lastSign();
    }

    /** Whether it was up and nothing says that it ended. */
    boolean isOpen() {
        return !aborted && !knowsLeave() && !wasMissed() && (knowsJoin() || lastSeen != NO_LATEST);
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
