package dev.golive.test.internal.jwt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs tokens in compact form, right ones and wrong ones. */
public final class Jws {

    /** The header of every right token. */
    public static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Jws() {}

    /** A right token. */
    public static String sign(String claims, String secret) {
        return sign(HS256, claims, secret);
    }

    /** A token whose header may say anything; it is signed with HS256. */
    public static String sign(String header, String claims, String secret) {
        String signed = signed(header, claims);
        return signed + '.' + ENCODER.encodeToString(mac(signed, secret));
    }

    /** A token that names any algorithm and carries no signature. */
    public static String unsigned(String header, String claims) {
        return signed(header, claims) + '.';
    }

    /** Whether this secret signed it with HS256. */
    static boolean isSignedBy(String secret, String signed, byte[] signature) {
        return MessageDigest.isEqual(signature, mac(signed, secret));
    }

    /** The SHA-256 of a body. */
    public static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    private static String signed(String header, String claims) {
        return ENCODER.encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + '.'
                + ENCODER.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't do HMAC-SHA-256, which every Java must.", e);
        }
    }
}
