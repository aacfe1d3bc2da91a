package dev.golive.test.webhook;

import dev.golive.test.TestCredentials;
import dev.golive.test.internal.jwt.Jws;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Signs webhooks as a LiveKit server does: a JSON Web Token over the body's SHA-256, valid for five minutes. And forges them, in every
 * way that an application has to see through.
 *
 * <p>Reads the clock it is given; thread-safe.
 */
public final class WebhookSigner {

    /** How long a server's signature is valid. */
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final Duration LONG = Duration.ofHours(1);

    private final TestCredentials credentials;
    private final InstantSource clock;

    private WebhookSigner(TestCredentials credentials, InstantSource clock) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Signs with these credentials at the time of this clock. */
    public static WebhookSigner create(TestCredentials credentials, InstantSource clock) {
        return new WebhookSigner(credentials, clock);
    }

    /** Signs with {@linkplain TestCredentials#ours our} credentials at the time of this clock. */
    public static WebhookSigner create(InstantSource clock) {
        return create(TestCredentials.ours(), clock);
    }

    /** A body, signed now. */
    public SignedWebhook sign(byte[] body) {
        return signAt(clock.instant(), body);
    }

    /** A body of text, signed now. */
    public SignedWebhook sign(String body) {
        return sign(body.getBytes(StandardCharsets.UTF_8));
    }

    /** A body, signed at that moment. */
    public SignedWebhook signAt(Instant moment, byte[] body) {
        return signed(body, claims(credentials.key().value(), moment, base64Hash(body)));
    }

    /** A body that arrives in this wrong way. */
    public SignedWebhook forge(Forgery forgery, byte[] body) {
        Instant now = clock.instant();
        String key = credentials.key().value();
        TestCredentials other = stranger();
        return switch (forgery) {
            case ALGORITHM_NONE ->
                new SignedWebhook(
                        body, Jws.unsigned("{\"alg\":\"none\",\"typ\":\"JWT\"}", claims(key, now, base64Hash(body))));
            case OTHER_ALGORITHM ->
                new SignedWebhook(
                        body,
                        Jws.sign(
                                "{\"alg\":\"HS512\",\"typ\":\"JWT\"}",
                                claims(key, now, base64Hash(body)),
                                credentials.secret()));
            case NO_SIGNATURE -> new SignedWebhook(body, Jws.unsigned(Jws.HS256, claims(key, now, base64Hash(body))));
            case OTHER_KEY -> signed(body, claims(other.key().value(), now, base64Hash(body)));
            case OTHER_SECRET -> new SignedWebhook(body, Jws.sign(claims(key, now, base64Hash(body)), other.secret()));
            case APPENDED_BYTE ->
                new SignedWebhook(
                        Arrays.copyOf(body, body.length + 1),
                        sign(body).authorization().orElseThrow());
            case EXPIRED -> signAt(now.minus(LONG), body);
            case FROM_THE_FUTURE -> signAt(now.plus(LONG), body);
            case NO_TIMES -> signed(body, "{\"iss\":\"" + key + "\",\"sha256\":\"" + base64Hash(body) + "\"}");
            case HEX_HASH -> signed(body, claims(key, now, HexFormat.of().formatHex(Jws.sha256(body))));
            case NO_HASH -> signed(body, registeredClaims(key, now) + "}");
            case BENT_SIGNATURE ->
                new SignedWebhook(body, bent(sign(body).authorization().orElseThrow()));
            case BEARER_PREFIX ->
                new SignedWebhook(body, "Bearer " + sign(body).authorization().orElseThrow());
            case NO_HEADER -> new SignedWebhook(body, null);
        };
    }

    private TestCredentials stranger() {
        TestCredentials stranger = TestCredentials.somebodyElses();
        return stranger.key().equals(credentials.key()) ? TestCredentials.ours() : stranger;
    }

    private SignedWebhook signed(byte[] body, String claims) {
        return new SignedWebhook(body, Jws.sign(claims, credentials.secret()));
    }

    private static String bent(String token) {
        int middle = token.length() - 20;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';
        return token.substring(0, middle) + other + token.substring(middle + 1);
    }

    private static String base64Hash(byte[] body) {
        return Base64.getEncoder().encodeToString(Jws.sha256(body));
    }

    private static String claims(String key, Instant moment, String hash) {
        return registeredClaims(key, moment) + ",\"sha256\":\"" + hash + "\"}";
    }

    private static String registeredClaims(String key, Instant moment) {
        return "{\"iss\":\"%s\",\"nbf\":%d,\"exp\":%d"
                .formatted(key, moment.getEpochSecond(), moment.plus(LIFETIME).getEpochSecond());
    }
}
