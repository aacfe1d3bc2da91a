package dev.golive.message;

import dev.golive.internal.text.PlainText;

/**
 * Why a moderator did something, for whoever looks into it later.
 *
 * @param value 1 to {@value #MAX_CODE_POINTS} code points in normal form C, not blank, without control characters
 */
public record Reason(String value) {

    /** The longest, in code points. */
    public static final int MAX_CODE_POINTS = 200;

    /**
     * Normalises to form C and checks.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character, a change of writing
     *     direction or half a surrogate pair
     */
    public Reason {
        value = PlainText.check("reason", value, 4 * MAX_CODE_POINTS, MAX_CODE_POINTS);
    }

    /**
     * This text.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static Reason of(String value) {
        return new Reason(value);
    }

    /** The bare text. */
    @Override
    public String toString() {
        return value;
    }
}
