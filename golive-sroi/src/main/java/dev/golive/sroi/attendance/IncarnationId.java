package dev.golive.sroi.attendance;

/**
 * One life of a room, named by LiveKit's room SID. A room that finished and is opened again has a new one.
 *
 * @param value such as {@code RM_kZqSDGreQQPa}, not blank
 */
public record IncarnationId(String value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public IncarnationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The room's SID is blank: without it nobody can tell one session from the next.");
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
