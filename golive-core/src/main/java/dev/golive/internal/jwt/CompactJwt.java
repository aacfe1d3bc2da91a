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
    private static final byte[] HEADER_AND_DOT = (TO_BASE64.encodeToString(
                            "{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII))
                    + '.')
            .getBytes(StandardCharsets.US_ASCII);

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
        byte[] encoded = TO_BASE64.encode(payload);
        int signedLength = HEADER_AND_DOT.length + encoded.length;
        byte[] token = new byte[signedLength + 1 + 43];
        System.arraycopy(HEADER_AND_DOT, 0, token, 0, HEADER_AND_DOT.length);
        System.arraycopy(encoded, 0, token, HEADER_AND_DOT.length, encoded.length);
        byte[] signature = TO_BASE64.encode(key.sign(Arrays.copyOf(token, signedLength)));
        token[signedLength] = '.';
        System.arraycopy(signature, 0, token, signedLength + 1, signature.length);
        return new String(token, StandardCharsets.ISO_8859_1);
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
        try {
            return new CompactJwt(
                    FROM_BASE64.decode(token.substring(0, first)),
                    FROM_BASE64.decode(token.substring(first + 1, second)),
                    token.substring(0, second).getBytes(StandardCharsets.ISO_8859_1),
                    decodeSignature(token.substring(second + 1)));
        } catch (IllegalArgumentException e) {
            throw new NotAuthenticException("This is not a JSON Web Token: a part of it is not base64url.");
        }
    }

    /** The JDK ignores padding and the last sign's spare bits; then one token would have several spellings. */
    private static byte[] decodeSignature(String text) {
        byte[] signature = FROM_BASE64.decode(text);
        if (!TO_BASE64.encodeToString(signature).equals(text)) {
            throw new IllegalArgumentException("not the shortest spelling");
        }
        return signature;
    }

    /** The header's JSON, not to be believed. */
    public byte[] header() {
        return header;
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
