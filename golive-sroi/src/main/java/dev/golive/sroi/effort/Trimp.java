package dev.golive.sroi.effort;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Edwards' training impulse: minutes in each zone times the zone's number. Exact: it counts a zone's number for a millisecond,
 * of which 60,000 are one. Source: Edwards 1993, as at {@link HeartRateZone}.
 *
 * @param units 0 or more
 */
public record Trimp(long units) {

    /** No time in any zone. */
    public static final Trimp NONE = new Trimp(0);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Trimp {
        if (units < 0) {
            throw new IllegalArgumentException("A TRIMP of " + units + " units can't be: it is 0 or more.");
        }
    }

    /** That of the time in each zone. */
    public static Trimp of(ZoneTimes times) {
        long units = 0;
        for (HeartRateZone zone : HeartRateZone.values()) {
            units += zone.weight() * times.in(zone).toMillis();
        }
        return new Trimp(units);
    }

    /**
     * Both together.
     *
     * @throws ArithmeticException if the sum is beyond what a long holds
     */
    public Trimp plus(Trimp other) {
        return new Trimp(Math.addExact(units, other.units));
    }

    /**
     * The figure, half rounded up.
     *
     * @param decimals 0 to 9
     * @throws IllegalArgumentException if it is another number of decimals
     */
    public BigDecimal rounded(int decimals) {
        return Minutes.shown(BigInteger.valueOf(units), Minutes.MILLIS, decimals);
    }
}
