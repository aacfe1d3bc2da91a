package dev.golive.benchmark.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** How often shuffled labels give a difference at least as large as the one seen: two-sided, 10,000 shuffles. */
public final class PermutationTest {

    private static final int SHUFFLES = 10_000;

    private final Random random;

    /** A test whose shuffles anybody can repeat. */
    public PermutationTest(long seed) {
        this.random = new Random(seed);
    }

    /** For the difference of two medians. */
    public double ofMedians(Spread one, Spread other) {
        return of(one.sorted(), other.sorted(), values -> Spread.of(values).median());
    }

    /** For the difference of the shares above a limit. */
    public double ofSharesAbove(double limit, Spread one, Spread other) {
        return of(
                one.sorted(),
                other.sorted(),
                values -> (double) Spread.of(values).above(limit) / values.size());
    }

    private double of(List<Double> one, List<Double> other, ToDoubleFunction<List<Double>> figure) {
        double seen = Math.abs(figure.applyAsDouble(one) - figure.applyAsDouble(other));
        List<Double> all = new ArrayList<>(one);
        all.addAll(other);
        int asLarge = 0;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            Collections.shuffle(all, random);
            double difference = figure.applyAsDouble(all.subList(0, one.size()))
                    - figure.applyAsDouble(all.subList(one.size(), all.size()));
            if (Math.abs(difference) >= seen - 1e-9) {
                asLarge++;
            }
        }
        // The order that was seen counts as one of the shuffles, so that chance is never reported as impossible.
        return (asLarge + 1.0) / (SHUFFLES + 1);
    }
}
