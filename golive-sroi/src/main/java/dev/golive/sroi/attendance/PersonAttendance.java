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
 * @param stretches the proved stretches in order of time without the grace: their lengths add up to what is proved
 * @param inClass the presence beside the times of the class
 */
public record PersonAttendance(
        Attendee attendee,
        boolean staff,
        Segment stay,
        Presence presence,
        List<Segment> segments,
        Grade grade,
        List<Segment> stretches,
        ClassTime inClass) {

    /** Copies the lists, refuses null. */
    public PersonAttendance {
        Objects.requireNonNull(attendee, "attendee");
        Objects.requireNonNull(stay, "stay");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(inClass, "inClass");
        segments = List.copyOf(segments);
        stretches = List.copyOf(stretches);
    }

    /** The same person's presence here and, later, there. */
    PersonAttendance and(PersonAttendance later) {
        return new PersonAttendance(
                attendee,
                staff || later.staff,
                Segment.around(segments.isEmpty() ? later.stay : stay, later.segments.isEmpty() ? stay : later.stay),
                presence.and(later.presence),
                joined(segments, later.segments),
                grade.worse(later.grade),
                joined(stretches, later.stretches),
                inClass.and(later.inClass));
    }

    private static List<Segment> joined(List<Segment> earlier, List<Segment> later) {
        List<Segment> all = new ArrayList<>(earlier);
        all.addAll(later);
        return all;
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
