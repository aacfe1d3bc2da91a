package dev.golive.token;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The secret half of LiveKit's API credentials. Prints as {@code ***}; can't be read back from here. Immutable. */
public final class ApiSecret {

    /** The shortest secret, in bytes: a shorter one weakens HS256 (RFC 7518, section 3.2). */
    public static final int MIN_BYTES = 32;

    private final byte[] bytes;

    private ApiSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The secret of this text.
     *
     * @throws IllegalArgumentException if it is shorter than {@value #MIN_BYTES} bytes of UTF-8
     */
    public static ApiSecret of(String value) {
        byte[] bytes = Objects.requireNonNull(value, "value").getBytes(StandardCharsets.UTF_8);
        if (bytes.length < MIN_BYTES) {
            throw new IllegalArgumentException("The LiveKit API secret has " + bytes.length + " bytes, at least "
                    + MIN_BYTES + " are needed: a shorter one can be guessed. Make one with: openssl rand -hex 32");
        }
        return new ApiSecret(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "***";
    }
}
