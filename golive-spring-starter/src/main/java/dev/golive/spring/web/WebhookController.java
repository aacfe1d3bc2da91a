package dev.golive.spring.web;

import dev.golive.GoLive;
import dev.golive.error.NotAuthenticException;
import dev.golive.error.NotReadableException;
import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.spring.metrics.GoLiveMeters.WebhookOutcome;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookInbox;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Receives LiveKit's webhooks: checks the raw bytes, keeps the event, answers 200, in this order. A new event is then an
 * application event: listen to {@link WebhookEvent} or to one of its kinds. The body is never logged.
 */
@RestController
public final class WebhookController {

    private static final Logger log = LoggerFactory.getLogger(WebhookController.class);

    /** Far above what LiveKit sends; a body beyond it is cut and so fails its hash. */
    private static final int MAX_BODY_BYTES = 1024 * 1024;

    private final GoLive golive;
    private final WebhookInbox inbox;
    private final ApplicationEventPublisher events;
    private final GoLiveMeters meters;

    /** A controller that keeps events in this inbox. */
    public WebhookController(GoLive golive, WebhookInbox inbox, ApplicationEventPublisher events, GoLiveMeters meters) {
        this.golive = golive;
        this.inbox = inbox;
        this.events = events;
        this.meters = meters;
    }

    @PostMapping("${golive.path:/golive}/livekit/webhook")
    void receive(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY_BYTES);
        VerifiedWebhook webhook = verify(body, request);
        if (!keep(webhook)) {
            meters.webhook(WebhookOutcome.DUPLICATE);
            return;
        }
        meters.webhook(WebhookOutcome.ACCEPTED);
        tell(webhook.event());
    }

    /** An exception that left here would reach LiveKit through the error page, which the host's login may guard. */
    private boolean keep(VerifiedWebhook webhook) {
        try {
            return inbox.keep(webhook);
        } catch (RuntimeException e) {
            throw new WebhookNotKeptException(e);
        }
    }

    private VerifiedWebhook verify(byte[] body, HttpServletRequest request) {
        try {
            return golive.webhooks().verify(body, request.getHeader(HttpHeaders.AUTHORIZATION));
        } catch (NotAuthenticException e) {
            meters.webhook(WebhookOutcome.REFUSED);
            throw new WebhookRefusedException(e);
        } catch (NotReadableException e) {
            meters.webhook(WebhookOutcome.UNREADABLE);
            throw new WebhookRefusedException(e);
        }
    }

    /** The event is kept: whatever a listener does, LiveKit need not send it again. */
    private void tell(WebhookEvent event) {
        try {
            golive.sessions().onEvent(event);
            events.publishEvent(event);
        } catch (RuntimeException e) {
            log.error("A listener failed on the webhook {} {}. The event is kept.", event.kind(), event.id(), e);
        }
    }
}
