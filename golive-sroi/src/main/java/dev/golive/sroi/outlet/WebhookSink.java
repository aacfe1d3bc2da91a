package dev.golive.sroi.outlet;

import dev.golive.sroi.event.EventDocument;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Posts events to an endpoint of the host, as a batch of CloudEvents ({@code application/cloudevents-batch+json}). Any answer
 * from 200 to 299 takes them. Blocks; thread-safe.
 */
public final class WebhookSink implements EvidenceSink {

    private final HttpClient client;
    private final URI endpoint;
    private final @Nullable String authorization;
    private final Duration patience;

    private WebhookSink(HttpClient client, URI endpoint, @Nullable String authorization, Duration patience) {
        this.client = client;
        this.endpoint = endpoint;
        this.authorization = authorization;
        this.patience = patience;
    }

    /**
     * A sink over an endpoint.
     *
     * @param endpoint an http or https address
     * @param authorization what the {@code Authorization} header says; a secret, which is never printed; null for none
     * @param patience how long an answer may take, above zero
     * @throws IllegalArgumentException if the address or the patience is none
     */
    public static WebhookSink create(URI endpoint, @Nullable String authorization, Duration patience) {
        String scheme = endpoint.getScheme();
        if (endpoint.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
            throw new IllegalArgumentException(
                    "The sink's endpoint is an http or https address, not " + endpoint + ".");
        }
        if (patience.isZero() || patience.isNegative()) {
            throw new IllegalArgumentException("The sink's patience is above zero, not " + patience + ".");
        }
        HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
        return new WebhookSink(client, endpoint, authorization, patience);
    }

    @Override
    public void take(List<EventDocument> documents) {
        String batch = documents.stream().map(EventDocument::json).collect(Collectors.joining(",", "[", "]"));
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .timeout(patience)
                .header("Content-Type", "application/cloudevents-batch+json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(batch, StandardCharsets.UTF_8));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        int status = send(request.build());
        if (status < 200 || status > 299) {
            throw new SinkUnavailableException(
                    "The endpoint " + endpoint + " answered " + status + " to a batch of events; they come again.",
                    null);
        }
    }

    private int send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new SinkUnavailableException(
                    "The endpoint " + endpoint + " could not be reached; the events come again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SinkUnavailableException("The sink was interrupted; the events come again.", e);
        }
    }
}
