package dev.golive.sroi.event;

/**
 * Somebody was given points.
 *
 * @param award the award's id: the same award is the same points
 * @param points 1 to 1,000,000
 */
public record XpAwarded(String award, int points) implements Fact {

    /** The most points. */
    public static final int MOST = 1_000_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the id is none or the points are out of their range
     */
    public XpAwarded {
        EventText.check("An award's id", award, 64);
        if (points < 1 || points > MOST) {
            throw new IllegalArgumentException("An award is 1 to " + MOST + " points, not " + points + ".");
        }
    }
}
