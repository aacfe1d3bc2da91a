package dev.golive.sroi.event;

/**
 * A recording began.
 *
 * @param recording its id, 1 to 64 characters
 */
public record RecordingStarted(String recording) implements Fact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the id is blank or too long
     */
    public RecordingStarted {
        EventText.check("A recording's id", recording, 64);
    }
}
