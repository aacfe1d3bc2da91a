package dev.golive.sroi.integrity;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over parts, one after the other. Ready for the next hash after each. Not thread-safe. */
public final class Hasher {

    private final MessageDigest sha256;

    private Hasher(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    /** A hasher that has taken in nothing. */
    public static Hasher create() {
        try {
            return new Hasher(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM has no SHA-256, which every JVM must have.", e);
        }
    }

    /** Takes in one byte, the lowest eight bits of it. */
    public Hasher add(int one) {
        sha256.update((byte) one);
        return this;
    }

    /** Takes in all these bytes. */
    public Hasher add(byte[] bytes) {
        sha256.update(bytes);
        return this;
    }

    /** Takes in what remains in the buffer, which stays as it is. */
    public Hasher add(ByteBuffer bytes) {
        sha256.update(bytes.duplicate());
        return this;
    }

    /** Takes in a hash. */
    public Hasher add(Hash hash) {
        return add(hash.shared());
    }

    /** Takes in a salt. */
    public Hasher add(Salt salt) {
        return add(salt.shared());
    }

    Hasher add(byte[] bytes, int from, int length) {
        sha256.update(bytes, from, length);
        return this;
    }

    /** The hash of all that was taken in since the last one. */
    public Hash hash() {
        return Hash.taken(sha256.digest());
    }

    void hashInto(byte[] target, int at) {
        try {
            sha256.digest(target, at, Hash.BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("There is no room for a hash at " + at + ".", e);
        }
    }
}
