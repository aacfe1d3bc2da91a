package dev.golive.sroi.effort;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A MET value with where it is from: one MET is the energy of sitting quietly. Source: the Compendium of the edition.
 *
 * @param edition which Compendium
 * @param code the activity's five digits there
 * @param mets the value, over 0 and at most 30, with at most two decimals
 */
public record MetSource(Compendium edition, String code, BigDecimal mets) {

    private static final Pattern CODE = Pattern.compile("[0-9]{5}");
    private static final BigDecimal MOST = BigDecimal.valueOf(30);

    /** A streamed class of light effort: 02140, 2.3 METs in the edition of 2011. */
    public static final MetSource LIGHT_CLASS = new MetSource(Compendium.ADULT_2011, "02140", new BigDecimal("2.3"));

    /** A streamed class of moderate effort: 02143, 4.0 METs in the edition of 2011. */
    public static final MetSource MODERATE_CLASS = new MetSource(Compendium.ADULT_2011, "02143", new BigDecimal("4.0"));

    /** A streamed class of vigorous effort: 02146, 6.0 METs in the edition of 2011. */
    public static final MetSource VIGOROUS_CLASS = new MetSource(Compendium.ADULT_2011, "02146", new BigDecimal("6.0"));

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the code has not five digits, or the value is outside its range
     */
    public MetSource {
        Objects.requireNonNull(edition, "edition");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is no code of the Compendium: it has five digits.");
        }
        if (mets.signum() <= 0
                || mets.compareTo(MOST) > 0
                || mets.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(
                    mets + " METs can't be: give a value over 0, at most 30, with at most two decimals.");
        }
    }

    /** The standard value for a streamed class: "video exercise workouts, TV conditioning programs" of the 2011 edition. */
    public static MetSource ofClass(Intensity declared) {
        return switch (declared) {
            case LIGHT -> LIGHT_CLASS;
            case MODERATE -> MODERATE_CLASS;
            case VIGOROUS -> VIGOROUS_CLASS;
        };
    }

    /**
     * METs times minutes, half rounded up.
     *
     * @param length 0 to 24 hours, in whole milliseconds
     * @param decimals 0 to 9
     * @throws IllegalArgumentException if the length or the number of decimals is another
     */
    public BigDecimal metMinutes(Duration length, int decimals) {
        return MetMinutes.of(this, length).rounded(decimals);
    }

    /** The value in hundredths, exact. */
    BigInteger hundredths() {
        return mets.movePointRight(2).toBigIntegerExact();
    }
}
