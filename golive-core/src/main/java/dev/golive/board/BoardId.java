package dev.golive.board;

import java.util.regex.Pattern;

/**
 * The id that a coach gives to a timer, a counter or a prompt.
 *
 * @param value 1 to 64 letters, digits, hyphens and underscores
 */
public record BoardId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public BoardId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An id on the board is 1 to 64 letters, digits, hyphens and underscores.");
        }
    }

    /**
     * This id.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static BoardId of(String value) {
        return new BoardId(value);
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
