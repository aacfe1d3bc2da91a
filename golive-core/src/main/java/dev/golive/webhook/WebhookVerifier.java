package dev.golive.webhook;

import dev.golive.error.NotAuthenticException;
import dev.golive.error.NotReadableException;
import dev.golive.token.KeyRing;
import dev.golive.token.SignedBody;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells LiveKit's webhooks from anybody else's. LiveKit signs a JSON Web Token that names the SHA-256 of the body and
 * sends it as the bare {@code Authorization} header.
 *
 * <p>Checks the signature against every credential of the ring, so keys can be rotated; the times, with a leeway; and
 * the hash over the raw bytes, in constant time. Never logs. Thread-safe.
 */
public final class WebhookVerifier {

    /** How far LiveKit's clock may be off unless another leeway is given. */
    public static final Duration STANDARD_LEEWAY = Duration.ofSeconds(60);

    private final SignedBody.Opener opener;

    private WebhookVerifier(SignedBody.Opener opener) {
        this.opener = opener;
    }

    /** A verifier with the {@linkplain #STANDARD_LEEWAY standard leeway}. */
    public static WebhookVerifier create(KeyRing ring, InstantSource clock) {
        return create(ring, clock, STANDARD_LEEWAY);
    }

    /**
     * A verifier.
     *
     * @param leeway how far LiveKit's clock may be off, 0 to 10 minutes
     * @throws IllegalArgumentException if the leeway is outside that
     */
    public static WebhookVerifier create(KeyRing ring, InstantSource clock, Duration leeway) {
        return new WebhookVerifier(SignedBody.opener(ring, clock, leeway));
    }

    /**
     * Checks a request and reads it.
     *
     * @param body the request's body, byte for byte as it arrived
     * @param authorization the {@code Authorization} header, null if there is none
     * @throws NotAuthenticException answer 401: the request is not LiveKit's, or too old
     * @throws NotReadableException answer 400: LiveKit signed it, and it is not a webhook's JSON
     */
    public VerifiedWebhook verify(byte[] body, @Nullable String authorization) {
        SignedBody signed = opener.open(body, authorization);
        return VerifiedWebhook.of(WebhookParser.parse(body), body, signed.usableUntil());
    }
}
