package dev.golive.sroi.effort;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A person's highest heart rate, and whether it was measured or worked out.
 *
 * @param tenths in tenths of a beat a minute, 600 to 2500
 * @param origin how it is known
 */
public record MaxHeartRate(int tenths, Origin origin) {

    /** How a highest heart rate is known. Closed family. */
    public enum Origin {
        /** Somebody measured it. */
        MEASURED,
        /** 208 − 0.7 × age. */
        TANAKA
    }

    private static final int LOWEST = 60;
    private static final int HIGHEST = 250;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the rate is outside its range
     */
    public MaxHeartRate {
        Objects.requireNonNull(origin, "origin");
        if (tenths < LOWEST * 10 || tenths > HIGHEST * 10) {
            throw new IllegalArgumentException("A highest heart rate of " + BigDecimal.valueOf(tenths, 1)
                    + " can't be: give " + LOWEST + " to " + HIGHEST + " beats a minute.");
        }
    }

    /**
     * As measured.
     *
     * @param beatsPerMinute 60 to 250
     * @throws IllegalArgumentException if it is another number
     */
    public static MaxHeartRate measured(int beatsPerMinute) {
        if (beatsPerMinute < LOWEST || beatsPerMinute > HIGHEST) {
            throw new IllegalArgumentException("A highest heart rate of " + beatsPerMinute + " can't be: give " + LOWEST
                    + " to " + HIGHEST + " beats a minute.");
        }
        return new MaxHeartRate(beatsPerMinute * 10, Origin.MEASURED);
    }

    /**
     * 208 − 0.7 × age, exactly. It is the mean of healthy adults; single people differ by ten beats and more either way.
     *
     * <p>Source: H. Tanaka, K. D. Monahan, D. R. Seals, "Age-predicted maximal heart rate revisited", Journal of the American
     * College of Cardiology 37(1), 2001, pages 153 to 156.
     *
     * @param age in whole years, 5 to 120
     * @throws IllegalArgumentException if it is another age
     */
    public static MaxHeartRate tanaka(int age) {
        if (age < 5 || age > 120) {
            throw new IllegalArgumentException("An age of " + age + " can't be taken: give 5 to 120 years.");
        }
        return new MaxHeartRate(2080 - 7 * age, Origin.TANAKA);
    }

    /**
     * The measured rate where there is one, else the one from the age.
     *
     * @param beatsPerMinute as {@link #measured} takes it
     * @param age as {@link #tanaka} takes it
     * @throws IllegalArgumentException as those do
     */
    public static MaxHeartRate of(OptionalInt beatsPerMinute, int age) {
        return beatsPerMinute.isPresent() ? measured(beatsPerMinute.getAsInt()) : tanaka(age);
    }
}
