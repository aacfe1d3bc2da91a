package dev.golive.sroi.effort;

/** How hard a class is meant to be, as its coach declares it, or was for somebody. Closed family, from the easiest. */
public enum Intensity {
    /** Stretching, gentle yoga. */
    LIGHT,
    /** Breathing is faster; people can still talk. */
    MODERATE,
    /** People are out of breath or sweat. */
    VIGOROUS;

    private static final int MODERATE_FROM = 50;
    private static final int VIGOROUS_FROM = 70;

    /**
     * How hard it was for one person, by their own rating: from 5 on moderate, from 7 on vigorous, light below.
     *
     * <p>Source: U.S. Department of Health and Human Services, "Physical Activity Guidelines for Americans", 2nd edition, 2018,
     * on relative intensity: of 0 for sitting and 10 for the greatest effort, 5 or 6 is moderate, and vigorous begins at 7 or 8;
     * of the two we take 7.
     */
    public static Intensity felt(Rpe rating) {
        if (rating.tenths() < MODERATE_FROM) {
            return LIGHT;
        }
        return rating.tenths() < VIGOROUS_FROM ? MODERATE : VIGOROUS;
    }
}
