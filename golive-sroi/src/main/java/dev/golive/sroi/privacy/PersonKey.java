package dev.golive.sroi.privacy;

/**
 * A person, as a store of salts knows them: an HMAC of the host's own id, so that the store holds no id.
 *
 * @param value 64 hex digits
 */
public record PersonKey(String value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public PersonKey {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A person's key is 64 hex digits.");
        }
    }
}
