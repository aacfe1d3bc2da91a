package dev.golive.spring.web;

import dev.golive.error.NotAuthenticException;
import dev.golive.error.NotReadableException;
import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.spring.metrics.GoLiveMeters.WebhookOutcome;
import dev.golive.spring.webhook.WebhookDispatcher;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookVerifier;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Receives LiveKit's webhooks: checks the raw bytes, has the event kept, answers 200, in this order. A new event is an
 * application event too: listen to {@link dev.golive.webhook.WebhookEvent} or to one of its kinds. The body is never logged.
 */
@RestController
public final class WebhookController {

    /** Far above what LiveKit sends; a body beyond it is cut and so fails its hash. */
    private static final int MAX_BODY_BYTES = 1024 * 1024;

    private final WebhookVerifier verifier;
    private final WebhookDispatcher dispatcher;
    private final GoLiveMeters meters;

    /** A controller that hands on what is LiveKit's. */
    public WebhookController(WebhookVerifier verifier, WebhookDispatcher dispatcher, GoLiveMeters meters) {
        this.verifier = verifier;
        this.dispatcher = dispatcher;
        this.meters = meters;
    }

    @PostMapping("${golive.path:/golive}/livekit/webhook")
    void receive(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY_BYTES);
        VerifiedWebhook webhook = verify(body, request);
        meters.webhook(keep(webhook) ? WebhookOutcome.ACCEPTED : WebhookOutcome.DUPLICATE);
    }

    /** An exception that left here would reach LiveKit through the error page, which the host's login may guard. */
    private boolean keep(VerifiedWebhook webhook) {
        try {
            return dispatcher.receive(webhook);
        } catch (RuntimeException e) {
            meters.webhook(WebhookOutcome.NOT_KEPT);
            throw new WebhookNotKeptException(e);
        }
    }

    private VerifiedWebhook verify(byte[] body, HttpServletRequest request) {
        try {
            return verifier.verify(body, request.getHeader(HttpHeaders.AUTHORIZATION));
        } catch (NotAuthenticException e) {
            meters.webhook(WebhookOutcome.REFUSED);
            throw new WebhookRefusedException(e);
        } catch (NotReadableException e) {
            meters.webhook(WebhookOutcome.UNREADABLE);
            throw new WebhookRefusedException(e);
        }
    }
}
