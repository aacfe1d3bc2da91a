package dev.golive.sroi.event;

/**
 * A person, by a pseudonym. It is the same for a person over the sessions of one programme, and another in another.
 *
 * @param value 1 to 128 visible characters of ASCII, no {@code @}, not a lone dash
 */
public record Subject(String value) {

    /** The longest. */
    public static final int LONGEST = 128;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is no such word, or looks like an e-mail address
     */
    public Subject {
        if (value.indexOf('@') >= 0) {
            throw new IllegalArgumentException("A subject is a pseudonym. This one looks like an e-mail address.");
        }
        if (value.isEmpty() || value.length() > LONGEST || hasOther(value) || value.equals("-")) {
            throw new IllegalArgumentException(
                    "A subject is a pseudonym of 1 to " + LONGEST + " visible ASCII characters, and no lone dash.");
        }
    }

    private static boolean hasOther(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '!' || value.charAt(i) > '~') {
                return true;
            }
        }
        return false;
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
