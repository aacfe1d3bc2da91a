package dev.golive.timer;

import java.time.Duration;
import java.util.List;

/**
 * {@code amrap(time)}: as many rounds or repetitions as possible.
 *
 * <p>Source: OpenWodTimer, "AMRAP".
 *
 * @param time how long, whole seconds, 00:01 to 99:59
 */
public record Amrap(Duration time) implements Workout {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the time is out of its range
     */
    public Amrap {
        Limits.checkTime(time);
    }

    @Override
    public String text() {
        return "amrap(" + Limits.text(time) + ")";
    }

    @Override
    public List<Block> blocks() {
        return List.of(Block.of(1, Interval.of(IntervalKind.WORK, "AMRAP", time)));
    }

    @Override
    public String toString() {
        return text();
    }
}
