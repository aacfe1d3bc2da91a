package dev.golive.sroi.event;

/**
 * A session, by the host's own id; by the room's name where that says nothing of the id.
 *
 * @param value 1 to 256 characters
 */
public record SessionLabel(String value) {

    /** The longest. */
    public static final int LONGEST = 256;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public SessionLabel {
        EventText.check("A session's label", value, LONGEST);
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
