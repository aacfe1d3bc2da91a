package dev.golive.sroi.attendance;

import java.time.Duration;

/**
 * How much of the window somebody was there.
 *
 * @param present how long, as far as proved
 * @param whole how long the window is, over zero
 */
public record Share(Duration present, Duration whole) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the presence is negative, or the window has no length
     */
    public Share {
        if (present.isNegative() || whole.isNegative() || whole.isZero()) {
            throw new IllegalArgumentException(
                    "A share of " + present + " of " + whole + " can't be: give a presence and a window over zero.");
        }
    }

    /**
     * Whole per mille, rounded down: {@code 1000 × present ÷ whole}. Over 1000 only where somebody was in two rooms at once
     * and both were added up.
     */
    public int permille() {
        return Math.toIntExact(Math.multiplyExact(present.toMillis(), 1000L) / whole.toMillis());
    }

    Share and(Share later) {
        return new Share(present.plus(later.present), whole);
    }
}
