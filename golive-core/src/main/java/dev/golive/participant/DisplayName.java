package dev.golive.participant;

import dev.golive.internal.text.PlainText;

/**
 * What a room calls a person: a first name, a nickname, an alias.
 *
 * @param value 1 to {@value #MAX_CODE_POINTS} code points, without white space around it, and no e-mail address
 */
public record DisplayName(String value) {

    /** The longest name, in code points. */
    public static final int MAX_CODE_POINTS = 64;

    /**
     * Normalises to form C, strips, checks.
     *
     * @throws IllegalArgumentException if the name is blank, too long, holds a control character or looks like an
     *     e-mail address
     */
    public DisplayName {
        value = PlainText.check("display name", value.strip(), 4 * MAX_CODE_POINTS, MAX_CODE_POINTS);
        if (PlainText.looksLikeEmail(value)) {
            throw new IllegalArgumentException(
                    "The display name looks like an e-mail address, and the whole room would see it. Give a name.");
        }
    }

    /**
     * This name.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static DisplayName of(String value) {
        return new DisplayName(value);
    }

    /** The bare name. */
    @Override
    public String toString() {
        return value;
    }
}
