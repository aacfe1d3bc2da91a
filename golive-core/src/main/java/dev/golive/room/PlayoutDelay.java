package dev.golive.room;

import java.time.Duration;

/**
 * How long viewers buffer before they play: a smoother picture for a later one.
 *
 * @param shortest 0 to 10 s
 * @param longest {@code shortest} to 10 s
 */
public record PlayoutDelay(Duration shortest, Duration longest) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a value is out of the range above
     */
    public PlayoutDelay {
        if (shortest.isNegative() || longest.compareTo(shortest) < 0 || longest.compareTo(Duration.ofSeconds(10)) > 0) {
            throw new IllegalArgumentException(
                    "The playout delay " + shortest + " to " + longest + " can't be used: take 0 to 10 s, in order.");
        }
    }

    /** As low as the network allows. */
    public static PlayoutDelay none() {
        return new PlayoutDelay(Duration.ZERO, Duration.ZERO);
    }

    /**
     * Within these bounds.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static PlayoutDelay between(Duration shortest, Duration longest) {
        return new PlayoutDelay(shortest, longest);
    }
}
