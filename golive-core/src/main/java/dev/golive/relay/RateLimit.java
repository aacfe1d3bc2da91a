package dev.golive.relay;

import java.time.Duration;

/**
 * How fast one person may be: a token bucket that holds so many, and gets another one after each pause.
 *
 * @param burst how many at once, 1 and more
 * @param pause how long one more takes, more than nothing
 */
public record RateLimit(int burst, Duration pause) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if nothing could ever pass, or everything
     */
    public RateLimit {
        if (burst < 1) {
            throw new IllegalArgumentException("A limit of " + burst + " lets nothing through. Take 1 or more.");
        }
        if (pause.isZero() || pause.isNegative()) {
            throw new IllegalArgumentException("A pause of " + pause + " limits nothing. Take more than nothing.");
        }
    }

    /** So many at once, then one after each pause. */
    public static RateLimit of(int burst, Duration pause) {
        return new RateLimit(burst, pause);
    }
}
