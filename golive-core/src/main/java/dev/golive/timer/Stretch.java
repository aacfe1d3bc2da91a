package dev.golive.timer;

import java.time.Duration;

/**
 * One interval in its place on a timer.
 *
 * @param index which one over all rounds, from 0
 * @param startMillis how much of the timer has gone by when it begins
 * @param interval what is done
 * @param round the round it is in, from 1
 * @param rounds the number of the last round
 */
record Stretch(int index, long startMillis, Interval interval, int round, int rounds) {

    long endMillis() {
        return startMillis + interval.length().toMillis();
    }

    void checkLongerBy(Duration more) {
        Limits.checkLength("an interval", interval.length().plus(more));
    }

    Stretch longerBy(Duration more) {
        return new Stretch(index, startMillis, interval.longerBy(more), round, rounds);
    }

    Stretch laterBy(Duration more) {
        return new Stretch(index, startMillis + more.toMillis(), interval, round, rounds);
    }
}
