package dev.golive.sroi.integrity;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * 16 random bytes that keep a leaf from being guessed: without its salt, nobody can try out what a leaf may have been made of.
 * Each leaf has its own; erasing an entry erases its salt. Immutable; prints as {@code ***}.
 */
public final class Salt {

    /** How many bytes a salt has. */
    public static final int BYTES = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The salt that these bytes are.
     *
     * @throws IllegalArgumentException if they are not 16
     */
    public static Salt of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "A salt has " + BYTES + " bytes, not " + bytes.length + ": give all of it.");
        }
        return new Salt(bytes.clone());
    }

    /**
     * The salt that this text is.
     *
     * @param hex 32 hex digits, small or capital
     * @throws IllegalArgumentException if it is anything else
     */
    public static Salt parse(String hex) {
        if (hex.length() != 2 * BYTES || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("A salt is written as " + 2 * BYTES
                    + " hex digits and nothing else; this has " + hex.length() + " characters.");
        }
        return new Salt(HexFormat.of().parseHex(hex));
    }

    /**
     * A new salt.
     *
     * @param random a {@link java.security.SecureRandom}, but in tests
     */
    public static Salt create(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Salt(bytes);
    }

    /**
     * New salts, from one call of the source: many calls of a secure one cost more than the bytes.
     *
     * @param random a {@link java.security.SecureRandom}, but in tests
     * @param count how many, 0 and more
     */
    public static List<Salt> create(RandomGenerator random, int count) {
        byte[] bytes = new byte[count * BYTES];
        random.nextBytes(bytes);
        return IntStream.range(0, count)
                .mapToObj(at -> new Salt(Arrays.copyOfRange(bytes, at * BYTES, (at + 1) * BYTES)))
                .toList();
    }

    /** The bytes, without a copy: they are only read. */
    byte[] shared() {
        return bytes;
    }

    /** The 16 bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** 32 hex digits, small. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "Salt[***]";
    }
}
