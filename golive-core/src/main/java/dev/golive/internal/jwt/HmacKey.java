package dev.golive.internal.jwt;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key for HMAC-SHA-256. Thread-safe; prints as {@code ***}. */
public final class HmacKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int HASH_BYTES = 32;

    /** Already keyed; each use takes a clone, which is cheaper than keying and safe under any kind of thread. */
    private final Mac keyed;

    private HmacKey(byte[] secret) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This Java can't do HMAC-SHA-256, which every Java must.", e);
        }
    }

    /** The key of these bytes. */
    public static HmacKey of(byte[] secret) {
        return new HmacKey(secret);
    }

    /**
     * A key for one purpose, from which the secret can't be found: HKDF with SHA-256, no salt, 32 bytes (RFC 5869).
     *
     * @param purpose what the key is for; two purposes have unrelated keys
     */
    public static HmacKey derive(byte[] secret, String purpose) {
        byte[] pseudorandom = HmacKey.of(new byte[HASH_BYTES]).sign(secret);
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return HmacKey.of(HmacKey.of(pseudorandom).sign(block));
    }

    /** The 32 bytes of the code over these parts, one after the other. */
    public byte[] sign(byte[]... parts) {
        Mac mac = copy();
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    /** Whether this is the code of the message; takes as long whatever the code is. */
    public boolean matches(byte[] code, byte[] message) {
        return MessageDigest.isEqual(sign(message), code);
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's HMAC-SHA-256 can't be cloned. Use the JDK's own provider.", e);
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
