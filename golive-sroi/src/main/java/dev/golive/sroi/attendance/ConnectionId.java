package dev.golive.sroi.attendance;

/**
 * One connection of one attendee, named by LiveKit's participant SID. A reconnect from scratch has a new one.
 *
 * @param value such as {@code PA_iTodXWs68ZEn}, not blank
 */
public record ConnectionId(String value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public ConnectionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The participant's SID is blank: without it nobody can tell which connection ended.");
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
