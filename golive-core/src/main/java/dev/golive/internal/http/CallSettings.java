package dev.golive.internal.http;

import java.time.Duration;

/**
 * How patient a call is.
 *
 * @param timeout for one attempt, from connecting to the last byte
 * @param attempts in all, 1 to 10
 * @param pause before the second attempt; it doubles each time, and up to half of it is added by chance
 */
public record CallSettings(Duration timeout, int attempts, Duration pause) {

    /** Checks. */
    public CallSettings {
        if (timeout.isNegative() || timeout.isZero() || pause.isNegative() || attempts < 1 || attempts > 10) {
            throw new IllegalArgumentException("A call needs a timeout above zero, 1 to 10 attempts and a pause: "
                    + timeout + ", " + attempts + ", " + pause);
        }
    }

    /** Three attempts of four seconds. */
    public static CallSettings standard() {
        return new CallSettings(Duration.ofSeconds(4), 3, Duration.ofMillis(150));
    }
}
