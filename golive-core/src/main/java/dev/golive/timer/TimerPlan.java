package dev.golive.timer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a timer runs through: blocks, one after the other. However long, it stays small: what repeats is kept once, so that 24
 * hours on the minute are one interval and a number, and a plan with its {@value #MOST_INTERVALS} intervals and the longest
 * labels still fits the board's 15 KiB.
 *
 * @param blocks in their order, at least one, with at most {@value #MOST_INTERVALS} intervals together, repetitions not
 *     counted; at most 24 h in all
 */
public record TimerPlan(List<Block> blocks) {

    /** The most intervals, those of a block counted once. */
    public static final int MOST_INTERVALS = 50;

    private static final String LEAD_IN = "Get ready";

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is no block, there are too many intervals, or it is longer than 24 h
     */
    public TimerPlan {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("A plan has no block. Give it at least one.");
        }
        check(blocks);
    }

    /** Holds blocks to what one plan may have. */
    static void check(List<Block> blocks) {
        int intervals = intervalsIn(blocks);
        if (intervals > MOST_INTERVALS) {
            throw new IllegalArgumentException("There are " + intervals + " intervals, at most " + MOST_INTERVALS
                    + " are kept. Write what repeats as rounds.");
        }
        Limits.checkLength("a plan", lengthOf(blocks));
    }

    /** The plan of a workout, without a lead-in. */
    public static TimerPlan of(Workout workout) {
        return new TimerPlan(workout.blocks());
    }

    /**
     * The same after a time to get ready, of the kind {@link IntervalKind#PREP}.
     *
     * @throws IllegalArgumentException if that time is not 1 ms to 24 h, or the plan becomes too long with it
     */
    public TimerPlan withLeadIn(Duration time) {
        List<Block> all = new ArrayList<>();
        all.add(Block.of(1, Interval.of(IntervalKind.PREP, LEAD_IN, time)));
        all.addAll(blocks);
        return new TimerPlan(all);
    }

    /** How long it lasts in all. */
    public Duration length() {
        return lengthOf(blocks);
    }

    /**
     * The interval that is on.
     *
     * @param position how much of the plan has gone by, in ms; at a boundary the next interval has begun
     * @throws IllegalArgumentException if that is before the beginning or not before the end
     */
    Stretch stretchAt(long position) {
        int before = 0;
        long start = 0;
        for (Block block : blocks) {
            long end = start + block.length().toMillis();
            if (start <= position && position < end) {
                return block.stretchOf(block.indexAt(position - start), before, start);
            }
            before += block.size();
            start = end;
        }
        throw new IllegalArgumentException("A plan of " + length() + " has nothing at " + position + " ms.");
    }

    /**
     * One interval in its place.
     *
     * @param index which one over all rounds, counted from 0
     * @throws IllegalArgumentException if there is none
     */
    Stretch stretchOf(int index) {
        int before = 0;
        long start = 0;
        for (Block block : blocks) {
            if (before <= index && index < before + block.size()) {
                return block.stretchOf(index - before, before, start);
            }
            before += block.size();
            start += block.length().toMillis();
        }
        throw new IllegalArgumentException(
                "There is no interval " + index + ", counted from 0: the plan has " + before + ".");
    }

    static int intervalsIn(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.intervals().size()).sum();
    }

    static Duration lengthOf(List<Block> blocks) {
        return blocks.stream().map(Block::length).reduce(Duration.ZERO, Duration::plus);
    }
}
