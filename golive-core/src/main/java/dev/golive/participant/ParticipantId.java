package dev.golive.participant;

import dev.golive.internal.text.PlainText;

/**
 * The host's own id of a person. It stays on the server: the room sees an {@link Identity} derived from it.
 *
 * @param value 1 to 256 bytes of UTF-8, not blank, without control characters
 */
public record ParticipantId(String value) {

    /**
     * Normalises to form C and checks.
     *
     * @throws IllegalArgumentException if the id is blank, too long or holds a control character
     */
    public ParticipantId {
        value = PlainText.check("participant id", value, 256);
    }

    /**
     * The person of this id.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static ParticipantId of(String value) {
        return new ParticipantId(value);
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
