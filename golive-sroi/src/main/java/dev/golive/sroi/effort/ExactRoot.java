package dev.golive.sroi.effort;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The square root of a fraction, kept exact by keeping the fraction. Immutable; two are equal if their fractions are, in
 * lowest terms.
 *
 * @param numerator of the square, 0 or more
 * @param denominator of the square, over 0
 */
public record ExactRoot(BigInteger numerator, BigInteger denominator) {

    /**
     * Checks, and reduces the fraction.
     *
     * @throws IllegalArgumentException if it is negative or has no denominator
     */
    public ExactRoot {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("The square root of " + numerator + "/" + denominator
                    + " can't be had: give 0 or more over a number above 0.");
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * The root as a decimal number, half rounded up: the true value, rounded once.
     *
     * @param decimals 0 to 9
     * @throws IllegalArgumentException if it is another number of decimals
     */
    public BigDecimal rounded(int decimals) {
        Minutes.checkDecimals(decimals);
        // Twice the root in units of the last decimal, rounded down; then half of that, rounded up, is the nearest
        // unit.
        BigInteger scaled = numerator
                .multiply(BigInteger.TEN.pow(2 * decimals))
                .multiply(BigInteger.valueOf(4))
                .divide(denominator);
        return new BigDecimal(scaled.sqrt().add(BigInteger.ONE).shiftRight(1), decimals);
    }
}
