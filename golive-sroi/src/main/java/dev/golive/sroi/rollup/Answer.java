package dev.golive.sroi.rollup;

import java.util.Comparator;

/**
 * A figure that somebody gave for an answer. Of two on one day the later one holds; of two at one moment the greater one.
 *
 * @param at when, in milliseconds since 1970
 * @param value the answer
 */
record Answer(long at, long value) implements Comparable<Answer> {

    private static final Comparator<Answer> ORDER =
            Comparator.comparingLong(Answer::at).thenComparingLong(Answer::value);

    @Override
    public int compareTo(Answer other) {
        return ORDER.compare(this, other);
    }
}
