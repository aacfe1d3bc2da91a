package dev.golive.benchmark.measure;

import java.util.List;
import java.util.Locale;

/**
 * Many values of one thing.
 *
 * @param sorted from the smallest to the largest, at least one
 */
public record Spread(List<Double> sorted) {

    /** Sorts. */
    public Spread {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured: there is no spread of no values.");
        }
        sorted = sorted.stream().sorted().toList();
    }

    /** The spread of these, in any order. */
    public static Spread of(List<Double> values) {
        return new Spread(values);
    }

    /** How many there are. */
    public int count() {
        return sorted.size();
    }

    /** The middle one, or the mean of the two in the middle. */
    public double median() {
        return (sorted.get((count() - 1) / 2) + sorted.get(count() / 2)) / 2;
    }

    /** The 90th percentile by nearest rank. */
    public double p90() {
        return percentile(0.9);
    }

    /**
     * A percentile by nearest rank.
     *
     * @param share of the values that are not above it, more than 0 and at most 1
     */
    public double percentile(double share) {
        return sorted.get((int) Math.ceil(count() * share) - 1);
    }

    /** The smallest. */
    public double min() {
        return sorted.get(0);
    }

    /** The largest. */
    public double max() {
        return sorted.get(count() - 1);
    }

    /** How many are above a limit. */
    public long above(double limit) {
        return sorted.stream().filter(value -> value > limit).count();
    }

    /** Four cells of a Markdown table: median, p90, min, max, in whole numbers. */
    public String cells() {
        return String.format(Locale.ROOT, "**%.0f** | %.0f | %.0f | %.0f", median(), p90(), min(), max());
    }
}
