package dev.golive.sroi.integrity;

import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash: 32 bytes. Immutable. */
public final class Hash {

    /** How many bytes a hash has. */
    public static final int BYTES = 32;

    /** 32 zero bytes: the head of a chain without sessions. */
    public static final Hash ZERO = new Hash(new byte[BYTES]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash that these bytes are.
     *
     * @throws IllegalArgumentException if they are not 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "A SHA-256 hash has " + BYTES + " bytes, not " + bytes.length + ": give all of it.");
        }
        return new Hash(bytes.clone());
    }

    /**
     * The hash that this text is.
     *
     * @param hex 64 hex digits, small or capital
     * @throws IllegalArgumentException if it is anything else
     */
    public static Hash parse(String hex) {
        if (hex.length() != 2 * BYTES || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("A SHA-256 hash is written as " + 2 * BYTES
                    + " hex digits and nothing else; this has " + hex.length() + " characters.");
        }
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** The SHA-256 of these bytes. */
    public static Hash sha256(byte[] bytes) {
        return Hasher.create().add(bytes).hash();
    }

    /** A hash over bytes that nobody else has. */
    static Hash taken(byte[] bytes) {
        return new Hash(bytes);
    }

    /** The bytes, without a copy: they are only read. */
    byte[] shared() {
        return bytes;
    }

    /** The 32 bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 hex digits, small. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 hex digits, small. */
    @Override
    public String toString() {
        return hex();
    }
}
