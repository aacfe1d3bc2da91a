package dev.golive.sroi.outlet;

import java.time.Duration;

/**
 * How long to wait before a sink is tried again: the standard while all is well, twice as long after each failure, up to a
 * limit.
 *
 * @param standard while all is well, above zero
 * @param longest the limit, the standard at least
 * @param pause how long now
 */
public record SinkPace(Duration standard, Duration longest, Duration pause) {

    /** The pace unless another is given: a second, up to a minute. */
    public static final SinkPace STANDARD =
            new SinkPace(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(1));

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the standard is not above zero, or longer than the longest
     */
    public SinkPace {
        if (standard.isZero() || standard.isNegative() || longest.compareTo(standard) < 0) {
            throw new IllegalArgumentException("A sink is tried again after more than nothing, at most after " + longest
                    + "; not after " + standard + ".");
        }
    }

    SinkPace afterSuccess() {
        return new SinkPace(standard, longest, standard);
    }

    SinkPace afterFailure() {
        Duration doubled = pause.multipliedBy(2);
        return new SinkPace(standard, longest, doubled.compareTo(longest) < 0 ? doubled : longest);
    }
}
