package dev.golive.message;

import java.util.regex.Pattern;

/**
 * A kind of reaction, such as {@code heart}. What it looks like is up to the client.
 *
 * @param value a lower-case letter, then up to 15 lower-case letters, digits and hyphens
 */
public record ReactionKind(String value) implements Comparable<ReactionKind> {

    /** How many kinds one room may have: with more, the totals would not fit a lossy packet. */
    public static final int MOST = 12;

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,15}");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public ReactionKind {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A kind of reaction is a lower-case letter and up to 15 more letters, digits and hyphens.");
        }
    }

    /**
     * This kind.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static ReactionKind of(String value) {
        return new ReactionKind(value);
    }

    @Override
    public int compareTo(ReactionKind other) {
        return value.compareTo(other.value);
    }

    /** The bare name. */
    @Override
    public String toString() {
        return value;
    }
}
