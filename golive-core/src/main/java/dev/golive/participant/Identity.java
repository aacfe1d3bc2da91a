package dev.golive.participant;

import dev.golive.internal.text.PlainText;

/**
 * Who somebody is inside one LiveKit room. Everybody in the room can read it, so tokens refuse one that looks like an
 * e-mail address; what LiveKit reports may still hold any.
 *
 * @param value 1 to 256 bytes of UTF-8, not blank, without control characters
 */
public record Identity(String value) {

    /** Stands where somebody was who has been forgotten. Give nobody this identity. */
    public static final Identity FORGOTTEN = new Identity("forgotten");

    /**
     * Normalises to form C and checks.
     *
     * @throws IllegalArgumentException if the identity is blank, too long or holds a control character
     */
    public Identity {
        value = PlainText.check("identity", value, 256);
    }

    /**
     * The participant of this identity.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static Identity of(String value) {
        return new Identity(value);
    }

    /** Whether showing this identity to a room would give an e-mail address away. */
    public boolean looksLikeEmail() {
        return PlainText.looksLikeEmail(value);
    }

    /** The bare identity. */
    @Override
    public String toString() {
        return value;
    }
}
