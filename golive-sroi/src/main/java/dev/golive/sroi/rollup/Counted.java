package dev.golive.sroi.rollup;

import java.util.Comparator;

/**
 * A figure that only grows, such as repetitions: of two the greater one holds, of two that are alike the later one.
 *
 * @param count the figure
 * @param at when, in milliseconds since 1970
 */
record Counted(int count, long at) implements Comparable<Counted> {

    private static final Comparator<Counted> ORDER =
            Comparator.comparingInt(Counted::count).thenComparingLong(Counted::at);

    @Override
    public int compareTo(Counted other) {
        return ORDER.compare(this, other);
    }
}
