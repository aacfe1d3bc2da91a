package dev.golive.sroi.event;

/**
 * What sessions are part of, and what a funder pays for: a course, a term, a project.
 *
 * @param value 1 to 64 characters
 */
public record ProgrammeId(String value) {

    /** The longest. */
    public static final int LONGEST = 64;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public ProgrammeId {
        EventText.check("A programme's id", value, LONGEST);
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
