package dev.golive.sroi.attendance;

/**
 * A room's name. It outlives every incarnation, so it tells no two sessions apart.
 *
 * @param value not blank
 */
public record RoomLabel(String value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public RoomLabel {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The room's name is blank.");
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
