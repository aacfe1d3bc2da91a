package dev.golive.timer;

import java.time.Duration;
import java.util.List;

/**
 * {@code tabata(work,rest,rounds)}: work and rest in turn. The last round has its rest, too, so that eight rounds of 20 and
 * 10 seconds are the four minutes of the protocol.
 *
 * <p>Source: OpenWodTimer, "TABATA".
 *
 * @param work of one round, whole seconds, 00:01 to 99:59
 * @param rest of one round, the same
 * @param rounds how many, 1 to 86,400
 */
public record Tabata(Duration work, Duration rest, int rounds) implements Workout {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if something is out of its range, or all rounds together last longer than 24 h
     */
    public Tabata {
        Limits.checkTime(work);
        Limits.checkTime(rest);
        Limits.checkRounds(rounds);
        Limits.checkLength("a workout", work.plus(rest).multipliedBy(rounds));
    }

    @Override
    public String text() {
        return "tabata(" + Limits.text(work) + "," + Limits.text(rest) + "," + rounds + ")";
    }

    @Override
    public List<Block> blocks() {
        return List.of(Block.of(
                rounds, Interval.of(IntervalKind.WORK, "Work", work), Interval.of(IntervalKind.REST, "Rest", rest)));
    }

    @Override
    public String toString() {
        return text();
    }
}
