package dev.golive.sroi.effort;

/**
 * How active an adult is, by moderate-equivalent minutes a week. Closed family, from the least. Source: Sport England,
 * Active Lives Adult Survey.
 */
public enum ActivityLevel {
    /** Under 30 minutes. */
    INACTIVE,
    /** From 30 to under 150 minutes. */
    FAIRLY_ACTIVE,
    /** 150 minutes or more. */
    ACTIVE
}
