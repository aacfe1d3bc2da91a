package dev.golive.sroi.attendance;

import java.time.Duration;
import java.util.List;

/**
 * How long the session was looked after, by proved presence inside the window, without the grace. A lost leave makes these
 * figures shorter, never longer: a person who may have been there is not counted, neither as staff nor as attending.
 *
 * @param attended how long anybody attended
 * @param coach how long anybody was there who ran the session: coach, co-coach or moderator; two at once count once
 * @param twoAdults how long at least two who ran the session were there while anybody attended, two devices of one person
 *     being one; the rule of safeguarding for a class of minors. Not longer than either of the others
 */
public record Supervision(Duration attended, Duration coach, Duration twoAdults) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a length is negative, or two adults were there longer than one, or than anybody
     *     attended
     */
    public Supervision {
        if (twoAdults.isNegative() || attended.compareTo(twoAdults) < 0 || coach.compareTo(twoAdults) < 0) {
            throw new IllegalArgumentException("Two adults for " + twoAdults + ", one for " + coach
                    + ", with somebody attending for " + attended + ", can't be: the first is the shortest.");
        }
    }

    /**
     * The figures.
     *
     * @param attendees the presence of each who attended, disjoint
     * @param staff the presence of each who ran the session, disjoint
     */
    static Supervision of(List<List<Span>> attendees, List<List<Span>> staff) {
        List<Span> anybody = Span.atLeast(1, attendees);
        List<Span> covered = Span.atLeast(2, List.of(anybody, Span.atLeast(2, staff)));
        return new Supervision(length(anybody), length(Span.atLeast(1, staff)), length(covered));
    }

    private static Duration length(List<Span> spans) {
        return Duration.ofMillis(Span.length(spans));
    }
}
