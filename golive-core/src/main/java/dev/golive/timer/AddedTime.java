package dev.golive.timer;

import java.time.Duration;

/**
 * Time that a coach added to one interval of a timer, in one of its rounds.
 *
 * @param interval which one over all rounds, counted from 0: the seventh is 6
 * @param time how much longer it lasts, whole milliseconds, 1 ms to 24 h
 */
public record AddedTime(int interval, Duration time) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if something is out of its range
     */
    public AddedTime {
        if (interval < 0) {
            throw new IllegalArgumentException("There is no interval " + interval + ". Count from 0.");
        }
        Limits.checkLength("what is added to an interval", time);
    }
}
