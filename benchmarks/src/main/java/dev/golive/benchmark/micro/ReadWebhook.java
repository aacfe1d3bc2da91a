package dev.golive.benchmark.micro;

import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import dev.golive.token.KeyRing;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookVerifier;
import io.livekit.server.AccessToken;
import io.livekit.server.WebhookReceiver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import livekit.LivekitWebhook.WebhookEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One webhook as a server sent it, signed anew: checked and read, with both libraries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadWebhook {

    private final byte[] body = body();
    private final String text = new String(body, StandardCharsets.UTF_8);
    private final String authorization = sign(body);
    private final WebhookVerifier verifier = WebhookVerifier.create(
            KeyRing.of(ApiCredentials.of(ApiKey.of(MintToken.KEY), ApiSecret.of(MintToken.SECRET))), Clock.systemUTC());
    private final WebhookReceiver receiver = new WebhookReceiver(MintToken.KEY, MintToken.SECRET);

    /** Ours, from the bytes of the request. */
    @Benchmark
    public VerifiedWebhook golive() {
        return verifier.verify(body, authorization);
    }

    /** LiveKit's, from a text that somebody else has made of the bytes. */
    @Benchmark
    public WebhookEvent livekitServer() {
        return receiver.receive(text, authorization);
    }

    private static byte[] body() {
        try (InputStream file = ReadWebhook.class.getResourceAsStream("room_finished.json")) {
            return Objects.requireNonNull(file, "room_finished.json").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the server does it, five minutes' validity included. */
    @SuppressWarnings("JavaUtilDate") // LiveKit's library asks for it.
    private static String sign(byte[] body) {
        Instant now = Instant.now();
        AccessToken token = new AccessToken(MintToken.KEY, MintToken.SECRET);
        token.setNotBefore(Date.from(now));
        token.setExpiration(Date.from(now.plus(Duration.ofMinutes(5))));
        try {
            token.setSha256(Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
        return token.toJwt();
    }
}
