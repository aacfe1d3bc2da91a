package dev.golive.sroi.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A public key that is believed, and for which time. The times are held against what a signed document says of its own making:
 * they keep keys in order, and are no defence against a stolen key, whose owner can write any time. Take such a key out.
 *
 * @param key the key
 * @param validFrom the first moment at which it may have signed
 * @param validUntil the first moment at which it may not any more; null while it is in use
 */
public record TrustedKey(
        VerifyingKey key, Instant validFrom, @Nullable Instant validUntil) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it would never be valid
     */
    public TrustedKey {
        if (validUntil != null && !validFrom.isBefore(validUntil)) {
            throw new IllegalArgumentException("The key " + key.id() + " is valid from " + validFrom + " until "
                    + validUntil + ", so never: give an end after its start.");
        }
    }

    /** A key that is believed whenever it signed. */
    public static TrustedKey always(VerifyingKey key) {
        return new TrustedKey(key, Instant.MIN, null);
    }

    /** Whether it may have signed at that moment. */
    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(validFrom) && (validUntil == null || moment.isBefore(validUntil));
    }
}
