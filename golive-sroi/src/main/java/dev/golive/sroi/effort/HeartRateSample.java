package dev.golive.sroi.effort;

import java.time.Instant;

/**
 * What a heart-rate monitor showed.
 *
 * @param at when, from 1970 to 9999
 * @param beatsPerMinute 0 to 300
 */
public record HeartRateSample(Instant at, int beatsPerMinute) {

    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the time or the rate is outside its range
     */
    public HeartRateSample {
        if (at.isBefore(Instant.EPOCH) || !at.isBefore(END)) {
            throw new IllegalArgumentException(
                    "The time " + at + " is no time of a session: it must lie in the years 1970 to 9999.");
        }
        HeartRateZone.checkRate(beatsPerMinute);
    }
}
