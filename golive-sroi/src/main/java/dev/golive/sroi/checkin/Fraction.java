package dev.golive.sroi.checkin;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator any
 * @param denominator 1 or more
 */
public record Fraction(long numerator, long denominator) {

    /**
     * Checks, and reduces it.
     *
     * @throws IllegalArgumentException if the denominator is below 1
     */
    public Fraction {
        if (denominator < 1) {
            throw new IllegalArgumentException(
                    numerator + "/" + denominator + " can't be: give 1 or more below the line.");
        }
        long common = gcd(Math.abs(numerator), denominator);
        numerator /= common;
        denominator /= common;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /**
     * As a decimal number, half rounded away from zero.
     *
     * @param decimals 0 to 9
     * @throws IllegalArgumentException if it is another number of decimals
     */
    public BigDecimal rounded(int decimals) {
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException(decimals + " decimals can't be shown: take 0 to 9.");
        }
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }
}
