package dev.golive.internal.jwt;

import dev.golive.error.NotAuthenticException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A JSON Web Token in compact form, HS256 and nothing else (RFC 7515, section 3.1; RFC 7519). Reading one checks its
 * form only: ask {@link #signedBy} before believing the payload.
 */
public final class CompactJwt {

    /** Longer than any token of ours or of LiveKit's, short enough to be harmless. */
    private static final int MAX_CHARS = 16 * 1024;

    private static final Base64.Encoder TO_BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM_BASE64 = Base64.getUrlDecoder();
    private static final JwtFrame BARE = JwtFrame.of(new byte[0], new byte[0]);

    private final byte[] header;
    private final byte[] payload;
    private final byte[] signed;
    private final byte[] signature;

    private CompactJwt(byte[] header, byte[] payload, byte[] signed, byte[] signature) {
        this.header = header;
        this.payload = payload;
        this.signed = signed;
        this.signature = signature;
    }

    /** Signs a payload. */
    public static String sign(HmacKey key, byte[] payload) {
        return BARE.sign(key, payload);
    }

    /**
     * Takes a token apart.
     *
     * @throws NotAuthenticException if it is not three parts of base64url
     */
    public static CompactJwt parse(String token) {
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        if (token.length() > MAX_CHARS || first < 0 || second < 0 || token.indexOf('.', second + 1) >= 0) {
            throw new NotAuthenticException("This is not a JSON Web Token: it needs three parts with dots between.");
        }
        // What is not Latin-1 becomes a question mark, which is not base64url either.
        byte[] bytes = token.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return new CompactJwt(
                    decode(bytes, 0, first),
                    decode(bytes, first + 1, second),
                    Arrays.copyOf(bytes, second),
                    decodeSignature(bytes, second + 1));
        } catch (IllegalArgumentException e) {
            throw new NotAuthenticException("This is not a JSON Web Token: a part of it is not base64url.");
        }
    }

    private static byte[] decode(byte[] token, int from, int to) {
        return FROM_BASE64.decode(Arrays.copyOfRange(token, from, to));
    }

    /** The JDK ignores padding and the last sign's spare bits; then one token would have several spellings. */
    private static byte[] decodeSignature(byte[] token, int from) {
        byte[] signature = decode(token, from, token.length);
        byte[] shortest = TO_BASE64.encode(signature);
        if (!Arrays.equals(shortest, 0, shortest.length, token, from, token.length)) {
            throw new IllegalArgumentException("not the shortest spelling");
        }
        return signature;
    }

    /** The header's JSON, not to be believed. */
    public byte[] header() {
        return header;
    }

    /** Whether the header is, byte for byte, the one that we and LiveKit write: it says HS256 and needs no reading. */
    public boolean hasUsualHeader() {
        return Arrays.equals(header, JwtFrame.HEADER);
    }

    /** The payload's JSON, not to be believed before {@link #signedBy} said yes. */
    public byte[] payload() {
        return payload;
    }

    /** Whether this key signed it; takes as long whatever the signature is. */
    public boolean signedBy(HmacKey key) {
        return key.matches(signature, signed);
    }
}
