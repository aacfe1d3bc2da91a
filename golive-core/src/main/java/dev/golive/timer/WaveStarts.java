package dev.golive.timer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code rsa(time,…)}, "round start at": when each round, wave or heat starts, counted from the beginning.
 *
 * <p>Source: OpenWodTimer, "RSA (Round Start At)", which gives starts and no end. Ours: the last round lasts as long as the
 * one before it, so there are at least two; and until the first start, if that is not at once, there is time to get ready.
 *
 * @param starts whole seconds, 00:00 to 99:59, each later than the one before; 2 to {@value TimerPlan#MOST_INTERVALS}, or
 *     one less if the first is not 00:00
 */
public record WaveStarts(List<Duration> starts) implements Workout {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there are too few or too many starts, one can't be written as {@code MM:SS}, or
     *     one is not after the one before it
     */
    public WaveStarts {
        starts = List.copyOf(starts);
        if (starts.size() < 2) {
            throw new IllegalArgumentException(
                    "One start does not say how long a round lasts. Give at least two, such as" + " rsa(00:00,02:00).");
        }
        starts.forEach(Limits::checkStart);
        for (int at = 1; at < starts.size(); at++) {
            inOrder(starts.get(at - 1), starts.get(at));
        }
        int intervals = starts.size() + (starts.get(0).isZero() ? 0 : 1);
        if (intervals > TimerPlan.MOST_INTERVALS) {
            throw new IllegalArgumentException(
                    "There are " + intervals + " intervals, at most " + TimerPlan.MOST_INTERVALS
                            + " are kept. Start fewer rounds, or write emom if all last the same time.");
        }
    }

    /** The later start, if it is. */
    static Duration inOrder(Duration earlier, Duration later) {
        if (later.compareTo(earlier) <= 0) {
            throw new IllegalArgumentException("A round starts at " + Limits.text(later) + ", and the one before it at "
                    + Limits.text(earlier) + ". Write starts in their order, each later than the last.");
        }
        return later;
    }

    @Override
    public String text() {
        return starts.stream().map(Limits::text).collect(Collectors.joining(",", "rsa(", ")"));
    }

    @Override
    public List<Block> blocks() {
        List<Interval> waves = new ArrayList<>();
        for (int at = 1; at < starts.size(); at++) {
            waves.add(wave(starts.get(at).minus(starts.get(at - 1))));
        }
        waves.add(waves.get(waves.size() - 1));
        Block rounds = new Block(waves, 1, Numbering.INTERVALS);
        Duration first = starts.get(0);
        return first.isZero()
                ? List.of(rounds)
                : List.of(Block.of(1, Interval.of(IntervalKind.PREP, "Get ready", first)), rounds);
    }

    private static Interval wave(Duration length) {
        return Interval.of(IntervalKind.WORK, "Wave", length);
    }

    @Override
    public String toString() {
        return text();
    }
}
