package dev.golive.sroi.attendance;

/**
 * Somebody, by the identity they have in the room: a pseudonym. Several connections of one attendee are one person.
 *
 * @param value not blank
 */
public record Attendee(String value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public Attendee {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The attendee's identity is blank.");
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
