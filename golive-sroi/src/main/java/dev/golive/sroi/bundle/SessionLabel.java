package dev.golive.sroi.bundle;

/**
 * What a bundle calls its session. It is readable in the bundle, so it names nobody.
 *
 * @param value 1 to 200 characters, not blank, no control characters
 */
public record SessionLabel(String value) {

    private static final int MAX_CHARACTERS = 200;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the value is blank, too long, or has a control character or half a surrogate pair
     */
    public SessionLabel {
        if (value.isBlank() || value.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("A session's label has 1 to " + MAX_CHARACTERS
                    + " characters and is not blank; this has " + value.length() + ".");
        }
        if (value.codePoints()
                .anyMatch(sign -> Character.isISOControl(sign)
                        || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE))) {
            throw new IllegalArgumentException(
                    "The session's label has a control character or half a surrogate pair: leave it out.");
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
