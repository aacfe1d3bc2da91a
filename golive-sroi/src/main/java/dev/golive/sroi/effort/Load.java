package dev.golive.sroi.effort;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/**
 * Training load in arbitrary units (AU): rating times minutes. Exact: it counts tenths of a rating for a millisecond, of
 * which 600,000 are one AU. Source: Foster and others 2001, as at {@link Rpe}.
 *
 * @param units 0 or more
 */
public record Load(long units) implements Comparable<Load> {

    /** No load: a day without a session. */
    public static final Load NONE = new Load(0);

    /** How many units are one AU. */
    static final long PER_AU = 10 * Minutes.MILLIS;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Load {
        if (units < 0) {
            throw new IllegalArgumentException("A load of " + units + " units can't be: it is 0 or more.");
        }
    }

    /**
     * The load of one session: rating times minutes.
     *
     * @param length 0 to 24 hours, in whole milliseconds
     * @throws IllegalArgumentException if the length is another
     */
    public static Load of(Rpe rating, Duration length) {
        return new Load(rating.tenths() * Minutes.ofSession(length));
    }

    /**
     * Both together.
     *
     * @throws ArithmeticException beyond 15 billion AU
     */
    public Load plus(Load other) {
        return new Load(Math.addExact(units, other.units));
    }

    /**
     * The load in AU, half rounded up.
     *
     * @param decimals 0 to 9
     * @throws IllegalArgumentException if it is another number of decimals
     */
    public BigDecimal au(int decimals) {
        return Minutes.shown(BigInteger.valueOf(units), PER_AU, decimals);
    }

    /** By size. */
    @Override
    public int compareTo(Load other) {
        return Long.compare(units, other.units);
    }
}
