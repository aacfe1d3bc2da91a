package dev.golive.internal.jwt;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What many tokens have in common, encoded once: how their payloads begin, and how they end. Base64 makes four signs of three
 * bytes, so a piece of 3, 6, 9 … bytes is encoded alike wherever it stands. Immutable, thread-safe.
 */
public final class JwtFrame {

    /** The header of every token that we write. Nobody changes it. */
    static final byte[] HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** Header, dot, and the payload's beginning. */
    private final String before;

    /** The payload's ending. */
    private final String after;

    private final byte[] beforeBytes;
    private final byte[] afterBytes;

    private JwtFrame(String before, String after) {
        this.before = before;
        this.after = after;
        this.beforeBytes = before.getBytes(StandardCharsets.ISO_8859_1);
        this.afterBytes = after.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * The frame of these two pieces of a payload.
     *
     * @throws IllegalArgumentException if the beginning's length is not a multiple of three
     */
    public static JwtFrame of(byte[] beginning, byte[] ending) {
        return new JwtFrame(
                BASE64.encodeToString(HEADER) + '.' + BASE64.encodeToString(checked(beginning)),
                BASE64.encodeToString(ending));
    }

    /**
     * Signs the token whose payload is the beginning, this middle, and the ending.
     *
     * @throws IllegalArgumentException if there is an ending, and the middle's length is not a multiple of three
     */
    public String sign(HmacKey key, byte[] middle) {
        byte[] payload = BASE64.encode(after.isEmpty() ? middle : checked(middle));
        byte[] signature = BASE64.encode(key.sign(beforeBytes, payload, afterBytes));
        return before + text(payload) + after + '.' + text(signature);
    }

    private static byte[] checked(byte[] piece) {
        if (piece.length % 3 != 0) {
            throw new IllegalArgumentException("A piece of a payload has " + piece.length
                    + " bytes: fill it up to a multiple of three, or its base64 runs into the next piece's.");
        }
        return piece;
    }

    private static String text(byte[] base64) {
        return new String(base64, StandardCharsets.ISO_8859_1);
    }
}
