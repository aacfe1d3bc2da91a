package dev.golive.token;

import dev.golive.error.NotAuthenticException;
import dev.golive.internal.json.JsonReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A request body that a LiveKit server signed: its token's claim {@code sha256} is the base64 of the body's SHA-256.
 *
 * @param issuer whose credentials signed it
 * @param usableUntil the moment from which the same signature is refused, leeway included
 */
public record SignedBody(ApiKey issuer, Instant usableUntil) {

    /**
     * Checks signed bodies.
     *
     * @param leeway how far the server's clock may be off, 0 to 10 minutes
     * @throws IllegalArgumentException if the leeway is outside that
     */
    public static Opener opener(KeyRing ring, InstantSource clock, Duration leeway) {
        return new Opener(new SignedClaims(ring, ApiCredentials::signing, clock, leeway));
    }

    /** Checks signed bodies. Thread-safe. */
    public static final class Opener {

        private final SignedClaims claims;

        private Opener(SignedClaims claims) {
            this.claims = claims;
        }

        /**
         * Checks signature, times and hash.
         *
         * @param body byte for byte as it arrived
         * @param authorization the header, null if there is none
         * @throws NotAuthenticException if any of them is wrong
         */
        public SignedBody open(byte[] body, @Nullable String authorization) {
            if (authorization == null || authorization.isBlank()) {
                throw new NotAuthenticException("The webhook has no Authorization header.");
            }
            HashClaim hash = new HashClaim();
            SignedClaims.Opened opened = claims.open(authorization, hash::read);
            if (!MessageDigest.isEqual(sha256(body), hash.bytes())) {
                throw new NotAuthenticException("The webhook's body is not the one that was signed.");
            }
            return new SignedBody(opened.issuer(), opened.usableUntil());
        }

        private static byte[] sha256(byte[] body) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(body);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
            }
        }
    }

    /** The one claim beyond the registered ones. */
    private static final class HashClaim {
        private String base64 = "";

        void read(String claim, JsonReader value) {
            if (claim.equals("sha256")) {
                base64 = value.text();
            }
        }

        byte[] bytes() {
            try {
                return Base64.getDecoder().decode(base64);
            } catch (IllegalArgumentException e) {
                throw new NotAuthenticException("The webhook's hash is not base64.");
            }
        }
    }
}
