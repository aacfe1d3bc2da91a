package dev.golive.sroi.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Up to when figures are published, and how long late facts are waited for. Figures that change while people look on tell,
 * by their difference, what one person did; so nothing is published before the period is closed.
 *
 * @param periodEnd the first moment after the period
 * @param delay how long facts may come late, 0 to 366 days
 */
public record CutOff(Instant periodEnd, Duration delay) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the delay is outside its range
     */
    public CutOff {
        if (delay.isNegative() || delay.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A delay of " + delay + " can't be: give PT0S to " + LONGEST + ".");
        }
        Objects.requireNonNull(periodEnd, "periodEnd");
    }

    /** Whether the period may be published at that moment: it is over, and the delay has gone by. */
    public boolean isClosedAt(Instant now) {
        return !now.isBefore(periodEnd.plus(delay));
    }
}
