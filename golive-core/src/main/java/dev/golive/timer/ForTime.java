package dev.golive.timer;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code ft(time)} or {@code ft(time,rounds)}: all the work as fast as possible, before the clock runs out. On screens it
 * counts up, since a time is the result.
 *
 * <p>Source: OpenWodTimer, "For Time". Its rounds are what there is to do, five rounds before 20 minutes are over; each
 * person does them in their own time, so they are one interval.
 *
 * @param cap when it is over for who is not done, whole seconds, 00:01 to 99:59
 * @param rounds how many rounds there are to do, 1 to 86,400; null if nothing is said about it
 */
public record ForTime(Duration cap, @Nullable Integer rounds) implements Workout {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if something is out of its range
     */
    public ForTime {
        Limits.checkTime(cap);
        if (rounds != null) {
            Limits.checkRounds(rounds);
        }
    }

    @Override
    public String text() {
        return "ft(" + Limits.text(cap) + (rounds == null ? "" : "," + rounds) + ")";
    }

    @Override
    public List<Block> blocks() {
        String label = rounds == null ? "For time" : rounds + (rounds == 1 ? " round for time" : " rounds for time");
        return List.of(Block.of(1, new Interval(IntervalKind.WORK, label, cap, Counting.UP)));
    }

    @Override
    public String toString() {
        return text();
    }
}
