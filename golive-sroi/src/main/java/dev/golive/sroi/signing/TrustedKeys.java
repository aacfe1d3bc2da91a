package dev.golive.sroi.signing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The public keys that are believed, by their ids. A key that is replaced stays in the ring, with the end of its time: what it
 * signed before keeps verifying. Immutable and thread-safe.
 */
public final class TrustedKeys {

    private final Map<KeyId, TrustedKey> keys;

    private TrustedKeys(Map<KeyId, TrustedKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    /**
     * A ring of these keys.
     *
     * @throws IllegalArgumentException if there is none, or one is there twice
     */
    public static TrustedKeys of(Collection<TrustedKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("No key is trusted, so nothing could be verified: give at least one.");
        }
        Map<KeyId, TrustedKey> ring = new HashMap<>();
        for (TrustedKey key : keys) {
            if (ring.put(key.key().id(), key) != null) {
                throw new IllegalArgumentException("The key " + key.key().id() + " is there twice: give it once.");
            }
        }
        return new TrustedKeys(ring);
    }

    /** A ring of this key alone, believed whenever it signed. */
    public static TrustedKeys of(VerifyingKey key) {
        return of(List.of(TrustedKey.always(key)));
    }

    /** The key of that id, if it is believed. */
    public Optional<TrustedKey> find(KeyId id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public String toString() {
        return "TrustedKeys" + keys.keySet();
    }
}
