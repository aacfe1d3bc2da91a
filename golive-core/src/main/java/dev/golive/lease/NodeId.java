package dev.golive.lease;

import java.util.regex.Pattern;

/**
 * One process among several that serve the same rooms. A new one at each start.
 *
 * @param value 1 to 64 letters, digits, hyphens, dots and underscores
 */
public record NodeId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public NodeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A node's id has 1 to 64 letters, digits, hyphens, dots, underscores.");
        }
    }

    /**
     * This node.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static NodeId of(String value) {
        return new NodeId(value);
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
