package dev.golive.message;

import dev.golive.internal.text.PlainText;

/**
 * What somebody writes for others to read: a line of chat, a notice.
 *
 * @param value 1 to {@value #MAX_CODE_POINTS} code points in normal form C, not blank, without control characters
 */
public record MessageText(String value) {

    /** The longest, in code points. */
    public static final int MAX_CODE_POINTS = 500;

    /**
     * Normalises to form C and checks.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character, a change of writing
     *     direction or half a surrogate pair
     */
    public MessageText {
        value = PlainText.check("text", value, 4 * MAX_CODE_POINTS, MAX_CODE_POINTS);
    }

    /**
     * This text.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static MessageText of(String value) {
        return new MessageText(value);
    }

    /** The bare text. */
    @Override
    public String toString() {
        return value;
    }
}
