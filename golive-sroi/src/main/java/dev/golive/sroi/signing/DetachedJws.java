package dev.golive.sroi.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signature beside what it signs: a JSON Web Signature whose payload was taken out (RFC 7515, appendix F), with algorithm
 * {@code EdDSA} (RFC 8037) and the key's thumbprint as {@code kid}. Any JWS library checks it once the payload, in base64url,
 * is put back between the two dots. Immutable.
 *
 * <p>Only one spelling is read, the one that {@link #sign} writes: a changed bit is no other way of saying the same.
 */
public final class DetachedJws {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern HEADER = Pattern.compile("\\{\"alg\":\"EdDSA\",\"kid\":\"([A-Za-z0-9_-]{43})\"}");
    private static final int MAX_CHARACTERS = 300;

    private final KeyId key;
    private final byte[] signature;

    private DetachedJws(KeyId key, byte[] signature) {
        this.key = key;
        this.signature = signature;
    }

    /**
     * Signs.
     *
     * @throws IllegalStateException if the key's signature does not hold against its own public key
     * @throws RuntimeException what the key throws, if it has no signature to give
     */
    public static DetachedJws sign(SigningKey key, byte[] payload) {
        byte[] signature = key.sign(input(key.id(), payload)).clone();
        DetachedJws jws = new DetachedJws(key.id(), signature);
        if (signature.length != VerifyingKey.SIGNATURE_BYTES || !jws.signs(payload, key.publicKey())) {
            throw new IllegalStateException("What the key " + key.id()
                    + " signed does not hold against its own public key: does its service sign with that key, in plain"
                    + " Ed25519, the bytes as they are?");
        }
        return jws;
    }

    /**
     * Reads.
     *
     * @throws IllegalArgumentException if it is anything but such a signature
     */
    public static DetachedJws parse(String text) {
        String[] parts = text.length() > MAX_CHARACTERS ? new String[0] : text.split("\\.", -1);
        if (parts.length != 3 || !parts[1].isEmpty()) {
            throw new IllegalArgumentException(
                    "This is no detached JSON Web Signature (RFC 7515, appendix F): it has a header, two dots and a"
                            + " signature.");
        }
        Matcher header = HEADER.matcher(new String(decode(parts[0]), StandardCharsets.ISO_8859_1));
        if (!header.matches()) {
            throw new IllegalArgumentException(
                    "The signature's header is not {\"alg\":\"EdDSA\",\"kid\":\"…\"}: no other algorithm is taken.");
        }
        byte[] signature = decode(parts[2]);
        if (signature.length != VerifyingKey.SIGNATURE_BYTES) {
            throw new IllegalArgumentException("An Ed25519 signature has " + VerifyingKey.SIGNATURE_BYTES
                    + " bytes, not " + signature.length + ".");
        }
        return new DetachedJws(new KeyId(header.group(1)), signature);
    }

    private static byte[] decode(String base64) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(base64);
            // The last character has bits to spare, and padding may be there or not; only one spelling is ours.
            if (BASE64.encodeToString(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new IllegalArgumentException("A part of the signature is not base64url (RFC 7515, appendix C).");
    }

    /** The id of the key that it says it was made with. */
    public KeyId key() {
        return key;
    }

    /** Whether it is this key's signature of this payload. */
    public boolean signs(byte[] payload, VerifyingKey by) {
        return by.id().equals(key) && by.verifies(input(key, payload), signature);
    }

    private static String header(KeyId key) {
        String json = "{\"alg\":\"EdDSA\",\"kid\":\"" + key.value() + "\"}";
        return BASE64.encodeToString(json.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] input(KeyId key, byte[] payload) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(header(key).getBytes(StandardCharsets.US_ASCII));
        input.write('.');
        input.writeBytes(BASE64.encode(payload));
        return input.toByteArray();
    }

    /** The text: a header, two dots and a signature, without a line end. */
    public String text() {
        return header(key) + ".." + BASE64.encodeToString(signature);
    }

    /** The text. */
    @Override
    public String toString() {
        return text();
    }
}
