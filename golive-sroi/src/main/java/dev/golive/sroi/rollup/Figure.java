package dev.golive.sroi.rollup;

import java.util.Comparator;

/**
 * A figure. Of two of one thing the greater holds, by order, then by the others: so that it is the same whichever came first.
 *
 * @param order the later, or the more
 * @param tie tells two of the same order apart
 * @param value the figure
 * @param extra what belongs to it
 */
record Figure(long order, String tie, long value, long extra) implements Comparable<Figure> {

    private static final Comparator<Figure> ORDER = Comparator.comparingLong(Figure::order)
            .thenComparing(Figure::tie)
            .thenComparingLong(Figure::value)
            .thenComparingLong(Figure::extra);

    /** One that only grows. */
    static Figure absolute(long value) {
        return new Figure(value, "", value, 0);
    }

    Figure max(Figure other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }
}
