package dev.golive.sroi.effort;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Objects;

/**
 * METs times minutes of one edition of the Compendium. Exact: it counts hundredths of a MET for a millisecond, of which
 * 6,000,000 are one MET-minute. Source: the Compendium of the edition.
 *
 * @param edition which Compendium the values are from
 * @param units 0 or more
 */
public record MetMinutes(Compendium edition, BigInteger units) {

    private static final long PER_MET_MINUTE = 100 * Minutes.MILLIS;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public MetMinutes {
        Objects.requireNonNull(edition, "edition");
        if (units.signum() < 0) {
            throw new IllegalArgumentException(units + " units of MET-minutes can't be: give 0 or more.");
        }
    }

    /**
     * The MET-minutes of one session.
     *
     * @param length 0 to 24 hours, in whole milliseconds
     * @throws IllegalArgumentException if the length is another
     */
    public static MetMinutes of(MetSource source, Duration length) {
        return new MetMinutes(
                source.edition(), source.hundredths().multiply(BigInteger.valueOf(Minutes.ofSession(length))));
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if they are of different editions, whose values don't compare
     */
    public MetMinutes plus(MetMinutes other) {
        if (edition != other.edition) {
            throw new IllegalArgumentException("MET-minutes of " + edition + " and " + other.edition
                    + " don't add up: report each edition by itself.");
        }
        return new MetMinutes(edition, units.add(other.units));
    }

    /**
     * The figure, half rounded up.
     *
     * @param decimals 0 to 9
     * @throws IllegalArgumentException if it is another number of decimals
     */
    public BigDecimal rounded(int decimals) {
        return Minutes.shown(units, PER_MET_MINUTE, decimals);
    }
}
