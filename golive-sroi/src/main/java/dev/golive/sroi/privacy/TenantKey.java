package dev.golive.sroi.privacy;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A host's own secret, without which nobody can tell which pseudonym is whose. Make one with
 * {@code openssl rand -base64 32}. Immutable, thread-safe; prints as {@code ***}.
 */
public final class TenantKey {

    /** The fewest bytes. */
    public static final int FEWEST_BYTES = 32;

    private final TenantKeyId id;
    private final byte[] secret;

    private TenantKey(TenantKeyId id, byte[] secret) {
        this.id = id;
        this.secret = secret;
    }

    /**
     * A key.
     *
     * @param id which one: kept with what was derived by it, so that keys can follow each other
     * @param base64 the secret, {@value #FEWEST_BYTES} bytes at least
     * @throws IllegalArgumentException if it is no Base64, or too short; the message does not quote it
     */
    public static TenantKey parse(TenantKeyId id, String base64) {
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The tenant key " + id + " is no Base64. " + HOW, e);
        }
        if (secret.length < FEWEST_BYTES) {
            throw new IllegalArgumentException("The tenant key " + id + " has " + secret.length + " bytes, at least "
                    + FEWEST_BYTES + " are needed. " + HOW);
        }
        return new TenantKey(id, secret);
    }

    private static final String HOW = "Make one with: openssl rand -base64 32";

    /** Which one it is. */
    public TenantKeyId id() {
        return id;
    }

    /** HMAC-SHA-256 over these parts. */
    byte[] hmac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This JVM has no HMAC-SHA-256, which every JVM must have.", e);
        }
    }

    @Override
    public String toString() {
        return "TenantKey[" + id + ", ***]";
    }
}
