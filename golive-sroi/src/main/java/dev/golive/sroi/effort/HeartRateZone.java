package dev.golive.sroi.effort;

/**
 * A fifth of the upper half of a person's heart rate, by per cent of the highest. Closed family, from the lowest. A limit
 * belongs to the zone above it: 60 % is zone 2.
 *
 * <p>Source: S. Edwards, "The Heart Rate Monitor Book", 1993, as told in Foster and others 2001 (figure 2).
 */
public enum HeartRateZone {
    /** Under 50 %. It counts for nothing. */
    BELOW(0),
    /** From 50 to under 60 %. */
    ZONE_1(1),
    /** From 60 to under 70 %. */
    ZONE_2(2),
    /** From 70 to under 80 %. */
    ZONE_3(3),
    /** From 80 to under 90 %. */
    ZONE_4(4),
    /** From 90 % on. A rate above the highest counts here: the highest was wrong then. */
    ZONE_5(5);

    private static final int HIGHEST_SHOWN = 300;

    private final int weight;

    HeartRateZone(int weight) {
        this.weight = weight;
    }

    /**
     * The zone of a rate, compared exactly.
     *
     * @param beatsPerMinute 0 to 300
     * @throws IllegalArgumentException if it is another number
     */
    public static HeartRateZone of(int beatsPerMinute, MaxHeartRate highest) {
        checkRate(beatsPerMinute);
        HeartRateZone highestReached = BELOW;
        for (HeartRateZone zone : values()) {
            // The zone's lower limit is 40 + 10 × its number, in per cent.
            if (zone != BELOW && beatsPerMinute * 10 * 100 >= (40 + 10 * zone.weight) * highest.tenths()) {
                highestReached = zone;
            }
        }
        return highestReached;
    }

    static void checkRate(int beatsPerMinute) {
        if (beatsPerMinute < 0 || beatsPerMinute > HIGHEST_SHOWN) {
            throw new IllegalArgumentException(
                    "A heart rate of " + beatsPerMinute + " can't be: give 0 to " + HIGHEST_SHOWN + " beats a minute.");
        }
    }

    /** What a minute in it counts in Edwards' TRIMP: 1 to 5, and 0 below. */
    public int weight() {
        return weight;
    }
}
