package dev.golive.sroi.effort;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person's week: the load of each of its seven days. A week that is not over yet reads as if its last days were free.
 * Source: Foster and others 2001, as at {@link Rpe}.
 *
 * @param week which
 * @param days seven loads, from Monday to Sunday; {@link Load#NONE} for a day without a session
 */
public record WeekLoad(IsoWeek week, List<Load> days) {

    private static final int DAYS = 7;

    /**
     * Copies the list and checks.
     *
     * @throws IllegalArgumentException if there are not seven days
     */
    public WeekLoad {
        Objects.requireNonNull(week, "week");
        days = List.copyOf(days);
        if (days.size() != DAYS) {
            throw new IllegalArgumentException(
                    "A week has seven days, not " + days.size() + ": give Load.NONE for a day without a session.");
        }
    }

    /** The loads of the seven days together. */
    public Load total() {
        return days.stream().reduce(Load.NONE, Load::plus);
    }

    /** Monotony and strain with the population's standard deviation. */
    public Optional<Variation> variation() {
        return variation(Deviation.POPULATION);
    }

    /**
     * Monotony and strain.
     *
     * @return empty if all seven days were alike, as in a week without a session: the deviation is 0 then, and nothing can
     *     be divided by it
     */
    public Optional<Variation> variation(Deviation deviation) {
        // With n days, total T and sum of squares Q, mean² / SD² is T² / (nQ − T²), or that times (n − 1) / n of a
        // sample.
        BigInteger n = BigInteger.valueOf(DAYS);
        BigInteger total = BigInteger.valueOf(total().units());
        BigInteger totalSquared = total.multiply(total);
        BigInteger squares = days.stream()
                .map(day -> BigInteger.valueOf(day.units()).pow(2))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger spread = n.multiply(squares).subtract(totalSquared);
        if (spread.signum() == 0) {
            return Optional.empty();
        }
        boolean sample = deviation == Deviation.SAMPLE;
        BigInteger above = sample ? totalSquared.multiply(BigInteger.valueOf(DAYS - 1)) : totalSquared;
        BigInteger below = sample ? spread.multiply(n) : spread;
        ExactRoot strain = new ExactRoot(
                above.multiply(totalSquared),
                below.multiply(BigInteger.valueOf(Load.PER_AU).pow(2)));
        return Optional.of(new Variation(deviation, new ExactRoot(above, below), strain));
    }
}
