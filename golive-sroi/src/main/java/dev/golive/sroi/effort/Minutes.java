package dev.golive.sroi.effort;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;

/** Lengths of sessions in whole milliseconds, and figures per minute that are kept exact by counting in a finer unit. */
final class Minutes {

    /** How many milliseconds there are in a minute. */
    static final long MILLIS = 60_000;

    /** The most decimals that anything is shown with. */
    static final int MOST_DECIMALS = 9;

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private Minutes() {}

    /** The length of a session in milliseconds: from 0 to 24 hours, nothing finer than a millisecond. */
    static long ofSession(Duration length) {
        return check("A session", length, LONGEST);
    }

    /** The length of something within a week in milliseconds: from 0 to 7 days, nothing finer than a millisecond. */
    static long ofWeek(Duration length) {
        return check("A week's activity", length, WEEK);
    }

    private static long check(String what, Duration length, Duration longest) {
        if (length.isNegative()
                || length.compareTo(longest) > 0
                || !length.equals(Duration.ofMillis(length.toMillis()))) {
            throw new IllegalArgumentException(what + " of " + length + " can't be counted: give PT0S to PT"
                    + longest.toHours() + "H in whole milliseconds.");
        }
        return length.toMillis();
    }

    /** That many units as a decimal number, of which so many units make one; half is rounded up. */
    static BigDecimal shown(BigInteger units, long unitsPerOne, int decimals) {
        checkDecimals(decimals);
        return new BigDecimal(units).divide(BigDecimal.valueOf(unitsPerOne), decimals, RoundingMode.HALF_UP);
    }

    static void checkDecimals(int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(decimals + " decimals can't be shown: take 0 to " + MOST_DECIMALS + ".");
        }
    }
}
