package dev.golive.timer;

import java.time.Duration;
import java.util.List;

/**
 * {@code emom(time,rounds)}: every minute on the minute, or whatever the time is. What is left of it after the work is rest.
 *
 * <p>Source: OpenWodTimer, "EMOM".
 *
 * @param time of one round, whole seconds, 00:01 to 99:59
 * @param rounds how many, 1 to 86,400
 */
public record Emom(Duration time, int rounds) implements Workout {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if something is out of its range, or all rounds together last longer than 24 h
     */
    public Emom {
        Limits.checkTime(time);
        Limits.checkRounds(rounds);
        Limits.checkLength("a workout", time.multipliedBy(rounds));
    }

    @Override
    public String text() {
        return "emom(" + Limits.text(time) + "," + rounds + ")";
    }

    @Override
    public List<Block> blocks() {
        return List.of(Block.of(rounds, Interval.of(IntervalKind.WORK, "EMOM", time)));
    }

    @Override
    public String toString() {
        return text();
    }
}
