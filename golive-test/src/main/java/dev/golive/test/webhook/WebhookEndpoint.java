package dev.golive.test.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;

/** An application's endpoint for webhooks, called over HTTP as LiveKit calls it. Blocks until it has answered. Thread-safe. */
public final class WebhookEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI url;
    private final WebhookSigner signer;

    private WebhookEndpoint(URI url, WebhookSigner signer) {
        this.url = Objects.requireNonNull(url, "url");
        this.signer = Objects.requireNonNull(signer, "signer");
    }

    /** The endpoint at this address, whose webhooks this signer signs. */
    public static WebhookEndpoint of(URI url, WebhookSigner signer) {
        return new WebhookEndpoint(url, signer);
    }

    /**
     * Signs a body now and sends it.
     *
     * @return the status of the answer
     * @throws UncheckedIOException if nobody answers
     */
    public int deliver(byte[] body) {
        return deliver(signer.sign(body));
    }

    /**
     * Sends a request as it is.
     *
     * @return the status of the answer
     * @throws UncheckedIOException if nobody answers
     */
    public int deliver(SignedWebhook webhook) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", SignedWebhook.CONTENT_TYPE)
                .POST(BodyPublishers.ofByteArray(webhook.body()));
        webhook.authorization().ifPresent(header -> request.header("Authorization", header));
        try {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException("Nobody answered at " + url + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + url + ".", e);
        }
    }
}
