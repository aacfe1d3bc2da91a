package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One person in one session, over all connections, inside the window. Two connections at once count once.
 *
 * @param attendee who
 * @param staff whether they ran the session rather than attended it
 * @param stay from first in to last out, as far as proved; the possible start alone where only presence outside the
 *     window is proved
 * @param presence how long, without the gaps: the grace adds nothing
 * @param segments the proved stretches in order of time, shown as one where the gap is within the grace; empty where
 *     only presence outside the window is proved
 * @param grade how surely this is known
 */
public record PersonAttendance(
        Attendee attendee, boolean staff, Segment stay, Presence presence, List<Segment> segments, Grade grade) {

    /** Copies the list, refuses null. */
    public PersonAttendance {
        Objects.requireNonNull(attendee, "attendee");
        Objects.requireNonNull(stay, "stay");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(grade, "grade");
        segments = List.copyOf(segments);
    }

    /** The same person's presence here and, later, there. */
    PersonAttendance and(PersonAttendance later) {
        List<Segment> all = new ArrayList<>(segments);
        all.addAll(later.segments);
        return new PersonAttendance(
                attendee,
                staff || later.staff,
                Segment.around(segments.isEmpty() ? later.stay : stay, later.segments.isEmpty() ? stay : later.stay),
                new Presence(
                        presence.atLeast().plus(later.presence.atLeast()),
                        presence.atMost().plus(later.presence.atMost())),
                all,
                grade.worse(later.grade));
    }

    /** The first moment of proved presence. */
    public Instant firstIn() {
        return stay.start();
    }

    /** The end of the last proved presence. */
    public Instant lastOut() {
        return stay.end();
    }
}
