package dev.golive.sroi.event;

import java.time.Duration;

/**
 * A recording was finished.
 *
 * @param recording its id, 1 to 64 characters
 * @param length how long it is, to the millisecond, at most a week
 */
public record RecordingFinished(String recording, Duration length) implements Fact {

    /** The longest. */
    public static final Duration LONGEST = Duration.ofDays(7);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the id is blank or too long, or the length is out of its range
     */
    public RecordingFinished {
        EventText.check("A recording's id", recording, 64);
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A recording is 0 ms to " + LONGEST + " long, not " + length + ".");
        }
        length = Duration.ofMillis(length.toMillis());
    }
}
