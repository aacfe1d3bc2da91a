package dev.golive.sroi.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The name of a key, worked out from the key itself: its thumbprint (RFC 7638, for Ed25519 RFC 8037, appendix A.3). Two keys
 * never share it, and nobody has to hand it out.
 *
 * @param value 43 characters of base64url
 */
public record KeyId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the value is no thumbprint
     */
    public KeyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value
                    + "\" is no id of a key: it is the thumbprint (RFC 7638), 43 characters of base64url.");
        }
    }

    /** The thumbprint of the key with these 32 bytes. */
    static KeyId from(byte[] raw) {
        String x = Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
        String jwk = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        try {
            byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(jwk.getBytes(StandardCharsets.US_ASCII));
            return new KeyId(Base64.getUrlEncoder().withoutPadding().encodeToString(thumbprint));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM has no SHA-256, which every JVM must have.", e);
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
