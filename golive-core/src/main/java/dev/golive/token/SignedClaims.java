package dev.golive.token;

import dev.golive.error.NotAuthenticException;
import dev.golive.error.NotReadableException;
import dev.golive.internal.json.JsonReader;
import dev.golive.internal.jwt.CompactJwt;
import dev.golive.internal.jwt.HmacKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/** Opens a signed token: algorithm, issuer, signature and times, in this order; only then may its claims be read. */
final class SignedClaims {

    private final KeyRing ring;
    private final Function<ApiCredentials, HmacKey> key;
    private final InstantSource clock;
    private final Duration leeway;

    /**
     * An opener.
     *
     * @param key which key of a pair signs this kind of token
     * @param leeway how far the signer's clock may be off
     */
    SignedClaims(KeyRing ring, Function<ApiCredentials, HmacKey> key, InstantSource clock, Duration leeway) {
        if (leeway.isNegative() || leeway.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("The leeway is " + leeway + ": take 0 to 10 minutes.");
        }
        this.ring = ring;
        this.key = key;
        this.clock = clock;
        this.leeway = leeway;
    }

    /** Whose signature it is, and until when it can be used, leeway included. */
    record Opened(ApiKey issuer, Instant notBefore, Instant expiresAt, Instant usableUntil) {}

    /**
     * Checks everything but the meaning.
     *
     * @param meaning is given the claims beyond the registered ones; what it collects is to be believed only when this
     *     returns
     * @throws NotAuthenticException if any check fails
     */
    Opened open(String token, JsonReader.FieldReader meaning) {
        CompactJwt jwt = CompactJwt.parse(token);
        Registered header = new Registered();
        Registered claims = new Registered();
        try {
            if (!jwt.hasUsualHeader()) {
                JsonReader.readObject(jwt.header(), header::read);
            }
            JsonReader.readObject(jwt.payload(), (name, value) -> {
                claims.read(name, value);
                meaning.read(name, value);
            });
        } catch (NotReadableException e) {
            throw new NotAuthenticException("The token's header or claims can't be read.");
        }
        if (!jwt.hasUsualHeader() && !header.algorithm.equals("HS256")) {
            throw new NotAuthenticException("The token is not signed with HS256.");
        }
        ApiCredentials issuer = ring.issuedBy(claims.issuer)
                .orElseThrow(() -> new NotAuthenticException("The token names an API key that is not one of ours."));
        if (!jwt.signedBy(key.apply(issuer))) {
            throw new NotAuthenticException("The token's signature is wrong.");
        }
        return new Opened(issuer.key(), claims.notBefore(), claims.expiresAt(), inTime(claims));
    }

    private Instant inTime(Registered claims) {
        Instant now = clock.instant();
        if (now.plus(leeway).isBefore(claims.notBefore())) {
            throw new NotAuthenticException(
                    "The token is not valid before " + claims.notBefore() + ", and it is " + now + ".");
        }
        Instant usableUntil = claims.expiresAt().plus(leeway);
        if (!now.isBefore(usableUntil)) {
            throw new NotAuthenticException("The token expired at " + claims.expiresAt() + ", and it is " + now + ".");
        }
        return usableUntil;
    }

    /** The claims that every token has. */
    private static final class Registered {
        private String algorithm = "";
        private String issuer = "";
        private long notBeforeSeconds;
        private long expirySeconds;

        void read(String name, JsonReader value) {
            switch (name) {
                case "alg" -> algorithm = value.text();
                case "iss" -> issuer = value.text();
                case "nbf" -> notBeforeSeconds = value.integer();
                case "exp" -> expirySeconds = value.integer();
                default -> {}
            }
        }

        Instant notBefore() {
            return at(notBeforeSeconds);
        }

        Instant expiresAt() {
            return at(expirySeconds);
        }

        private static Instant at(long seconds) {
            // 1 January 10000: a claim beyond it would overflow what follows, and no token lives that long.
            if (seconds < 0 || seconds > 253_402_300_800L) {
                throw new NotAuthenticException("The token's times make no sense.");
            }
            return Instant.ofEpochSecond(seconds);
        }
    }
}
