package dev.golive.timer;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Some intervals, one after the other, all of it some times over.
 *
 * @param intervals in their order, at least one
 * @param rounds how often they are gone through, 1 to 86,400
 * @param numbering what a screen counts as a round
 */
public record Block(List<Interval> intervals, int rounds, Numbering numbering) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is no interval, the number of rounds is out of its range, or the whole is
     *     longer than 24 h
     */
    public Block {
        intervals = List.copyOf(intervals);
        Objects.requireNonNull(numbering, "numbering");
        if (intervals.isEmpty()) {
            throw new IllegalArgumentException("A block has no interval. Give it at least one.");
        }
        Limits.checkRounds(rounds);
        Limits.checkLength("a block", lengthOf(intervals).multipliedBy(rounds));
    }

    /**
     * These intervals, some times over.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static Block of(int rounds, Interval... intervals) {
        return new Block(List.of(intervals), rounds, Numbering.PASSES);
    }

    /** How long it lasts in all. */
    public Duration length() {
        return lengthOf(intervals).multipliedBy(rounds);
    }

    /** How many intervals there are over all rounds. */
    int size() {
        return intervals.size() * rounds;
    }

    /**
     * Which interval is on, over all rounds, counted from 0.
     *
     * @param position how much of this block has gone by, in ms; less than all of it
     */
    int indexAt(long position) {
        long passMillis = lengthOf(intervals).toMillis();
        long left = position % passMillis;
        int at = 0;
        while (left >= intervals.get(at).length().toMillis()) {
            left -= intervals.get(at).length().toMillis();
            at++;
        }
        return (int) (position / passMillis) * intervals.size() + at;
    }

    /**
     * One interval in its place on a timer.
     *
     * @param index which one over all rounds, counted from 0
     * @param before how many intervals of the plan are before this block
     * @param blockStart where in the plan this block begins, in ms
     */
    Stretch stretchOf(int index, int before, long blockStart) {
        int pass = index / intervals.size();
        int at = index % intervals.size();
        Duration start = lengthOf(intervals).multipliedBy(pass).plus(lengthOf(intervals.subList(0, at)));
        int round = 1 + (numbering == Numbering.PASSES ? pass : index);
        int lastRound = numbering == Numbering.PASSES ? rounds : size();
        return new Stretch(before + index, blockStart + start.toMillis(), intervals.get(at), round, lastRound);
    }

    private static Duration lengthOf(List<Interval> intervals) {
        return intervals.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }
}
