package dev.golive.sroi.capture;

import java.time.Duration;

/**
 * How long to wait before LiveKit is asked again: the shortest pause after news, half as long again each time nothing was
 * new, twice as long each time it failed; never longer than the longest. Immutable.
 *
 * @param shortest the pause after news, over zero
 * @param longest the longest pause, not shorter than that
 * @param pause the pause now
 */
public record PollPace(Duration shortest, Duration longest, Duration pause) {

    /** The pace unless another is given: 5 s after news, 30 s when all is quiet. */
    public static final PollPace STANDARD = PollPace.between(Duration.ofSeconds(5), Duration.ofSeconds(30));

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the pauses are not over zero, or in the wrong order
     */
    public PollPace {
        if (shortest.isNegative() || shortest.isZero() || longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException(
                    "Pauses of " + shortest + " to " + longest + " can't be: give the shorter first, over zero.");
        }
    }

    /**
     * A pace that begins with the shortest pause.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static PollPace between(Duration shortest, Duration longest) {
        return new PollPace(shortest, longest, shortest);
    }

    PollPace afterNews() {
        return with(shortest);
    }

    PollPace afterQuiet() {
        return with(pause.multipliedBy(3).dividedBy(2));
    }

    PollPace afterFailure() {
        return with(pause.multipliedBy(2));
    }

    private PollPace with(Duration next) {
        return new PollPace(shortest, longest, next.compareTo(longest) < 0 ? next : longest);
    }
}
