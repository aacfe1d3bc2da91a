package dev.golive.sroi.attendance;

import java.time.Duration;

/**
 * How long somebody was there: two figures, and both are to be shown. Totals add up the lower one.
 *
 * @param atLeast what is proved
 * @param atMost what is possible, not less than that
 */
public record Presence(Duration atLeast, Duration atMost) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the figures are in the wrong order, or negative
     */
    public Presence {
        if (atLeast.isNegative() || atMost.compareTo(atLeast) < 0) {
            throw new IllegalArgumentException("A presence of at least " + atLeast + " and at most " + atMost
                    + " can't be: give the lower figure first.");
        }
    }

    Presence and(Presence later) {
        return new Presence(atLeast.plus(later.atLeast), atMost.plus(later.atMost));
    }
}
