package dev.golive.timer;

import java.time.Duration;
import java.util.List;

/**
 * {@code rest(time)}: a break, usually between the workouts of a mix.
 *
 * <p>Source: OpenWodTimer, "rest".
 *
 * @param time how long, whole seconds, 00:01 to 99:59
 */
public record Rest(Duration time) implements Workout {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the time is out of its range
     */
    public Rest {
        Limits.checkTime(time);
    }

    @Override
    public String text() {
        return "rest(" + Limits.text(time) + ")";
    }

    @Override
    public List<Block> blocks() {
        return List.of(Block.of(1, Interval.of(IntervalKind.REST, "Rest", time)));
    }

    @Override
    public String toString() {
        return text();
    }
}
