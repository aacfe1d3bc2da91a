package dev.golive.sroi.privacy;

/**
 * Which tenant key.
 *
 * @param value 1 to 32 of a-z, 0-9 and -, such as {@code 2026-a}
 */
public record TenantKeyId(String value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is no such word
     */
    public TenantKeyId {
        if (!value.matches("[a-z0-9-]{1,32}")) {
            throw new IllegalArgumentException("A key's id is 1 to 32 of a-z, 0-9 and -; \"" + value + "\" is not.");
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
