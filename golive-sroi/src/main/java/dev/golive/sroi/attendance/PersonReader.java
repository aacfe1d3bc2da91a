package dev.golive.sroi.attendance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Turns one attendee's connections to one room into that person's figures. Of one reading. */
final class PersonReader {

    private final NavigableSet<Long> joins = new TreeSet<>();
    private final List<ConnectionTrace> counting = new ArrayList<>();
    private final List<Span> proved = new ArrayList<>();
    private final List<Span> possible = new ArrayList<>();
    private Grade grade = Grade.EXACT;

    void add(ConnectionTrace trace) {
        if (trace.counts()) {
            counting.add(trace);
        }
        // A hidden connection counts for nobody, yet LiveKit ends the older one for it all the same.
        if (trace.knowsJoin() && !trace.aborted()) {
            joins.add(trace.joined());
        }
    }

    /** Sets the connections against the room and the window. */
    void read(RoomBounds room, ReadingRules rules) {
        Span window = rules.window();
        for (ConnectionTrace trace : counting) {
            Stay stay = Stay.of(trace, joins, room, rules);
            Span possiblyInside = stay.possible().clip(window);
            Span proof = stay.proved();
            Span surelyInside = proof == null ? null : proof.clip(window);
            if (possiblyInside != null) {
                possible.add(possiblyInside);
                grade = grade.worse(stay.grade());
            }
            if (surelyInside != null) {
                proved.add(surelyInside);
            }
        }
    }

    /** Whether any of the connections was that of somebody who ran the session. */
    boolean staff() {
        return counting.stream().anyMatch(trace -> trace.kind() == ConnectionKind.STAFF);
    }

    /** Whether this person may have been there inside the window. */
    boolean mayHaveBeenThere() {
        return !possible.isEmpty();
    }

    /** The proved presence, in order of time, without the grace. */
    List<Span> presence() {
        return Span.union(proved, 0);
    }

    PersonAttendance person(Attendee attendee, ReadingRules rules) {
        List<Span> surely = presence();
        List<Span> possibly = Span.union(possible, 0);
        return new PersonAttendance(
                attendee,
                staff(),
                stay(surely, possibly.get(0).start()),
                new Presence(Duration.ofMillis(Span.length(surely)), Duration.ofMillis(Span.length(possibly))),
                segments(Span.union(proved, rules.graceMillis())),
                grade,
                segments(surely),
                ClassTime.of(surely, possibly, grade, rules));
    }

    private static List<Segment> segments(List<Span> spans) {
        return spans.stream().map(Span::segment).toList();
    }

    private static Segment stay(List<Span> presence, long possibleStart) {
        return presence.isEmpty()
                ? new Span(possibleStart, possibleStart).segment()
                : new Span(
                                presence.get(0).start(),
                                presence.get(presence.size() - 1).end())
                        .segment();
    }
}
