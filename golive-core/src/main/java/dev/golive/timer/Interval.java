package dev.golive.timer;

import dev.golive.internal.text.PlainText;
import java.time.Duration;
import java.util.Objects;

/**
 * A stretch of time in which one thing is done.
 *
 * @param kind what is done
 * @param label what is shown, 1 to {@value #MAX_CODE_POINTS} code points
 * @param length how long it lasts, whole milliseconds, 1 ms to 24 h
 * @param counting which way a screen counts it
 */
public record Interval(IntervalKind kind, String label, Duration length, Counting counting) {

    /** The longest label, in code points. */
    public static final int MAX_CODE_POINTS = 32;

    /**
     * Brings the label to normal form C, and checks.
     *
     * @throws IllegalArgumentException if the label is blank, too long or holds a control character, or if the length is
     *     out of its range or has a fraction of a millisecond
     */
    public Interval {
        Objects.requireNonNull(kind, "kind");
        label = PlainText.check("label", label, 4 * MAX_CODE_POINTS, MAX_CODE_POINTS);
        Limits.checkLength("an interval", length);
        Objects.requireNonNull(counting, "counting");
    }

    /**
     * An interval that counts down.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static Interval of(IntervalKind kind, String label, Duration length) {
        return new Interval(kind, label, length, Counting.DOWN);
    }

    /** The same that much longer. */
    Interval longerBy(Duration more) {
        return new Interval(kind, label, length.plus(more), counting);
    }
}
