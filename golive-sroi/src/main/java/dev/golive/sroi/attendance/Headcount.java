package dev.golive.sroi.attendance;

/**
 * How many people were there at once, by proved presence without the grace; whoever ran the session is not counted.
 *
 * @param peak the most at any moment
 * @param halfWay how many at the moment half-way between the window's start and end; where the window has none, between
 *     the first proved in and the last proved out
 */
public record Headcount(int peak, int halfWay) {

    /** Nobody was there. */
    static final Headcount NOBODY = new Headcount(0, 0);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is negative, or the peak is not the greatest
     */
    public Headcount {
        if (halfWay < 0 || peak < halfWay) {
            throw new IllegalArgumentException(
                    "A peak of " + peak + " with " + halfWay + " half-way can't be: the peak is the greatest.");
        }
    }
}
