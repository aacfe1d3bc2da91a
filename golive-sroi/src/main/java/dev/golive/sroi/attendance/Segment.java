package dev.golive.sroi.attendance;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of presence, with its start and without its end.
 *
 * @param start when it began
 * @param end when it was over, not before the start; the start itself where somebody was seen for a moment only
 */
public record Segment(Instant start, Instant end) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public Segment {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("The segment ends at " + end + ", before its start at " + start + ".");
        }
    }

    /** From the earlier start to the later end. */
    static Segment around(Segment one, Segment other) {
        return new Segment(
                one.start.isBefore(other.start) ? one.start : other.start,
                one.end.isAfter(other.end) ? one.end : other.end);
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(start, end);
    }
}
