package dev.golive.sroi.checkin;

/**
 * A band of answers as the Office for National Statistics names them. Closed family, by the answer and not by what is good:
 * high anxiety is bad. Source: as at {@link Ons4}.
 */
public enum WellbeingBand {
    /** Anxiety alone: 0 and 1. */
    VERY_LOW,
    /** 0 to 4; anxiety: 2 and 3. */
    LOW,
    /** 5 and 6; anxiety: 4 and 5. */
    MEDIUM,
    /** 7 and 8; anxiety: 6 to 10. */
    HIGH,
    /** 9 and 10; never anxiety. */
    VERY_HIGH
}
