package dev.golive.internal.jwt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A key for HMAC-SHA-256 (RFC 2104). Both its hashes have taken in the padded key once and for all, as section 4 of the
 * standard suggests: each code begins with copies of them. Nothing is shared but what never changes, so any number of
 * threads of any kind may sign at once. Prints as {@code ***}.
 */
public final class HmacKey {

    private static final int BLOCK_BYTES = 64;
    private static final int HASH_BYTES = 32;
    private static final byte INNER_PAD = 0x36;
    private static final byte OUTER_PAD = 0x5c;

    /** Only ever copied, like the other. */
    private final MessageDigest inner;

    private final MessageDigest outer;

    private HmacKey(byte[] secret) {
        byte[] block = Arrays.copyOf(secret.length > BLOCK_BYTES ? sha256().digest(secret) : secret, BLOCK_BYTES);
        inner = begunWith(block, INNER_PAD);
        outer = begunWith(block, OUTER_PAD);
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
        MessageDigest message = copy(inner);
        for (byte[] part : parts) {
            message.update(part);
        }
        return copy(outer).digest(message.digest());
    }

    /** Whether this is the code of the message; takes as long whatever the code is. */
    public boolean matches(byte[] code, byte[] message) {
        return MessageDigest.isEqual(sign(message), code);
    }

    private static MessageDigest begunWith(byte[] block, byte pad) {
        byte[] padded = block.clone();
        for (int i = 0; i < padded.length; i++) {
            padded[i] ^= pad;
        }
        MessageDigest hash = sha256();
        hash.update(padded);
        return hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    private static MessageDigest copy(MessageDigest hash) {
        try {
            return (MessageDigest) hash.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's SHA-256 can't be copied. Use the JDK's own provider.", e);
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
