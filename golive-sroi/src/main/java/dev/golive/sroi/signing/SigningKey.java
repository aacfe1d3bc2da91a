package dev.golive.sroi.signing;

/**
 * Signs with an Ed25519 key that nobody gets to see. {@link PemSigningKey} holds one in memory; write your own for a key
 * management service that never gives the key away.
 *
 * <p>Implementations are thread-safe and may block. {@link DetachedJws} checks each signature against the public key, so a
 * service that signs with another key, or hashes first, is found out before anything is handed on.
 */
public interface SigningKey {

    /** The other half. Always the same; a new key is a new object. */
    VerifyingKey publicKey();

    /**
     * Signs these bytes as they are: plain Ed25519 (RFC 8032, section 5.1.6), not Ed25519ph.
     *
     * @return 64 bytes
     * @throws RuntimeException if there is no signature to be had now; nothing has been signed then
     */
    byte[] sign(byte[] bytes);

    /** The key's name. */
    default KeyId id() {
        return publicKey().id();
    }
}
