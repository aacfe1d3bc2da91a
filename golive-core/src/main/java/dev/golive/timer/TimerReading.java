package dev.golive.timer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a timer shows at one time.
 *
 * @param phase what a screen shows of it
 * @param interval the interval that is on, with what was added to its length; null in {@link TimerPhase#WAITING} and {@link
 *     TimerPhase#DONE}
 * @param round the round it is in, from 1; 0 if no interval is on
 * @param remaining until the interval is over, or until the start in {@link TimerPhase#WAITING}, in whole milliseconds; zero
 *     only in {@link TimerPhase#DONE}
 * @param rounds the number of the last round of this part of the plan; 0 if no interval is on
 */
public record TimerReading(TimerPhase phase, @Nullable Interval interval, int round, Duration remaining, int rounds) {

    static TimerReading waiting(Duration untilStart) {
        return new TimerReading(TimerPhase.WAITING, null, 0, untilStart, 0);
    }

    static TimerReading done() {
        return new TimerReading(TimerPhase.DONE, null, 0, Duration.ZERO, 0);
    }

    /** What is done now; null if no interval is on. */
    public @Nullable IntervalKind kind() {
        return interval == null ? null : interval.kind();
    }

    /** The interval's label; null if none is on. */
    public @Nullable String label() {
        return interval == null ? null : interval.label();
    }

    /** How much of the interval has gone by; with {@link #remaining} it is its length. Zero if none is on. */
    public Duration elapsed() {
        return interval == null ? Duration.ZERO : interval.length().minus(remaining);
    }

    /** What the clock on a screen says: it counts up or down as the interval wants, and down to a start. */
    public Duration shown() {
        return interval != null && interval.counting() == Counting.UP ? elapsed() : remaining;
    }
}
