package dev.golive.sroi.attendance;

import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * One connection's presence between what is proved and what is possible.
 *
 * @param proved from the latest possible start to the earliest possible end; null where nothing that is believed was told
 * @param possible from the earliest possible start to the latest possible end; holds the proved one
 * @param grade how surely this is known inside the window
 */
record Stay(@Nullable Span proved, Span possible, Grade grade) {

    /**
     * The stay of a connection that counts.
     *
     * @param joins when the connections of the same attendee joined, this one among them
     */
    static Stay of(ConnectionTrace trace, NavigableSet<Long> joins, RoomBounds room, ReadingRules rules) {
        Stay told = told(trace, joins, room, rules);
        ConnectionTrace believed = trace.believed(rules.horizon());
        if (believed.equals(trace)) {
            return told;
        }
        if (believed.firstSign() == Millis.NO_EARLIEST) {
            return new Stay(null, told.possible, Grade.ESTIMATED);
        }
        // What is not believed proves nothing, and yet it may have been so.
        Stay rest = told(believed, joins, room, rules);
        return new Stay(rest.proved, Span.around(told.possible, rest.possible), Grade.ESTIMATED);
    }

    private static Stay told(ConnectionTrace trace, NavigableSet<Long> joins, RoomBounds room, ReadingRules rules) {
        long latestStart = trace.knowsJoin() ? trace.joined() : trace.firstSign();
        long earliestStart = trace.knowsJoin() ? latestStart : Math.min(room.opened(), latestStart);
        long earliestEnd = Math.max(trace.knowsLeave() ? trace.left() : trace.lastSeen(), latestStart);
        long latestEnd = earliestEnd;
        Grade grade = trace.knowsJoin() ? Grade.EXACT : Grade.ESTIMATED;
        if (!trace.knowsLeave() && earliestEnd < rules.window().end()) {
            Long bound = bound(trace, latestStart, earliestEnd, joins, room, rules);
            latestEnd = bound == null ? Math.max(room.lastSign(), earliestEnd) : bound;
            grade = grade.worse(bound == null ? Grade.ESTIMATED : Grade.BOUNDED);
        }
        return new Stay(new Span(latestStart, earliestEnd), new Span(earliestStart, latestEnd), grade);
    }

    /** The earliest moment by which a connection without a leave must have ended, null if nothing says so. */
    private static @Nullable Long bound(
            ConnectionTrace trace,
            long start,
            long seen,
            NavigableSet<Long> joins,
            RoomBounds room,
            ReadingRules rules) {
        // A newer join before the last sighting is contradicted by it; the next one may still bound.
        Long bound = joins.ceiling(Math.max(start + 1, seen));
        if (trace.wasMissed()) {
            bound = least(bound, trace.goneBy());
        }
        if (room.knowsClosing()) {
            bound = least(bound, room.closing(seen));
        }
        return rules.hasTo() ? least(bound, rules.window().end()) : bound;
    }

    private static Long least(@Nullable Long bound, long other) {
        return bound == null ? other : Math.min(bound, other);
    }
}
