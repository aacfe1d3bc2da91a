package dev.golive.board;

import dev.golive.internal.text.PlainText;

/**
 * A sentence on the board: a question, a note.
 *
 * @param value 1 to {@value #MAX_CODE_POINTS} code points in normal form C, not blank, without control characters
 */
public record BoardNote(String value) {

    /** The longest, in code points. */
    public static final int MAX_CODE_POINTS = 200;

    /**
     * Normalises to form C and checks.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character, a change of writing
     *     direction or half a surrogate pair
     */
    public BoardNote {
        value = PlainText.check("text", value, 4 * MAX_CODE_POINTS, MAX_CODE_POINTS);
    }

    /**
     * This text.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static BoardNote of(String value) {
        return new BoardNote(value);
    }

    /** The bare text. */
    @Override
    public String toString() {
        return value;
    }
}
