package dev.golive.board;

import dev.golive.internal.text.PlainText;

/**
 * What something on the board is called: a timer, an exercise, an option, an award.
 *
 * @param value 1 to {@value #MAX_CODE_POINTS} code points in normal form C, not blank, without control characters
 */
public record BoardLabel(String value) {

    /** The longest, in code points. */
    public static final int MAX_CODE_POINTS = 60;

    /**
     * Normalises to form C and checks.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character, a change of writing
     *     direction or half a surrogate pair
     */
    public BoardLabel {
        value = PlainText.check("label", value, 4 * MAX_CODE_POINTS, MAX_CODE_POINTS);
    }

    /**
     * This text.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static BoardLabel of(String value) {
        return new BoardLabel(value);
    }

    /** The bare text. */
    @Override
    public String toString() {
        return value;
    }
}
