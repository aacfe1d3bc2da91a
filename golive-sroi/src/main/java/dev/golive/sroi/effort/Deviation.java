package dev.golive.sroi.effort;

/**
 * Which standard deviation of a week's seven days is meant. Closed family.
 *
 * <p>Foster 1998 and Foster and others 2001 say "standard deviation" and not which. The one worked example, table 5 of 2001,
 * has a monotony of 1.26, which is the mean of its nine entries over their population deviation; the sample deviation gives
 * 1.19. Of its seven days it would be 1.21 and 1.12.
 */
public enum Deviation {
    /**
     * The square root of the mean squared distance from the mean: divided by 7. The seven days are the whole week and no
     * sample of it, and the paper's example comes out. What everything here takes unless it is told otherwise.
     */
    POPULATION,
    /** The same divided by 6, as spreadsheets' {@code STDEV} has it. Monotony and strain are smaller by the factor √(6/7). */
    SAMPLE
}
