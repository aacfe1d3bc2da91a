package dev.golive.board;

import dev.golive.internal.text.PlainText;

/**
 * A group of the class that has a leaderboard of its own.
 *
 * @param value 1 to {@value #MAX_CODE_POINTS} code points in normal form C, not blank, without control characters
 */
public record Cohort(String value) {

    /** The longest, in code points. */
    public static final int MAX_CODE_POINTS = 24;

    /**
     * Normalises to form C and checks.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character, a change of writing
     *     direction or half a surrogate pair
     */
    public Cohort {
        value = PlainText.check("cohort", value, 4 * MAX_CODE_POINTS, MAX_CODE_POINTS);
    }

    /**
     * This text.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static Cohort of(String value) {
        return new Cohort(value);
    }

    /** The bare text. */
    @Override
    public String toString() {
        return value;
    }
}
