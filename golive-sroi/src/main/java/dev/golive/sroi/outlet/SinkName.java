package dev.golive.sroi.outlet;

/**
 * Which sink: how far it has come is kept under this name.
 *
 * @param value 1 to 32 of a-z, 0-9 and -, a letter first
 */
public record SinkName(String value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is no such word
     */
    public SinkName {
        if (!value.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new IllegalArgumentException(
                    "A sink's name is 1 to 32 of a-z, 0-9 and -, beginning with a letter; \"" + value + "\" is not.");
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
