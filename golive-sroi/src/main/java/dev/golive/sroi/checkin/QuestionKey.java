package dev.golive.sroi.checkin;

import java.util.regex.Pattern;

/**
 * Names a question within its instrument, or a choice within its question.
 *
 * @param value a small letter, then up to 31 small letters, digits and hyphens
 */
public record QuestionKey(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the value is of another form
     */
    public QuestionKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value
                    + "\" is no key: take a small letter, then up to 31 small letters, digits and hyphens.");
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
