package dev.golive.command;

import java.util.regex.Pattern;

/** The rule for the ids that a board gives its counters and prompts. */
final class Handle {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Handle() {}

    /**
     * The id itself.
     *
     * @throws IllegalArgumentException if it has another form
     */
    static String check(String id) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "An id on the board is 1 to 64 letters, digits, hyphens and underscores.");
        }
        return id;
    }
}
