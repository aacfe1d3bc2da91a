package dev.golive.spring.webhook;

import dev.golive.relay.Relay;
import dev.golive.session.SessionConductor;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.capture.WebhookFacts;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookInbox;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Takes webhooks in: keeps each, moves its session on, keeps who is banned out, adds what it says to the attendance and the
 * evidence, publishes it as an application
 * event, and settles it, in this order. One whose process died on the way, or whose stores failed, is unsettled and comes
 * again by {@link #redeliver}: listeners hear every webhook at least once. Thread-safe.
 */
public final class WebhookDispatcher {

    private static final Logger log = LoggerFactory.getLogger(WebhookDispatcher.class);

    private final WebhookInbox inbox;
    private final SessionConductor sessions;
    private final Relay relay;
    private final AttendanceStore attendance;
    private final Consumer<WebhookEvent> evidence;
    private final ApplicationEventPublisher events;

    private WebhookDispatcher(
            WebhookInbox inbox,
            SessionConductor sessions,
            Relay relay,
            AttendanceStore attendance,
            Consumer<WebhookEvent> evidence,
            ApplicationEventPublisher events) {
        this.inbox = Objects.requireNonNull(inbox, "inbox");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.relay = Objects.requireNonNull(relay, "relay");
        this.attendance = Objects.requireNonNull(attendance, "attendance");
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        this.events = Objects.requireNonNull(events, "events");
    }

    /**
     * A dispatcher between these.
     *
     * @param evidence takes each event, and the same again after a failure
     */
    public static WebhookDispatcher create(
            WebhookInbox inbox,
            SessionConductor sessions,
            Relay relay,
            AttendanceStore attendance,
            Consumer<WebhookEvent> evidence,
            ApplicationEventPublisher events) {
        return new WebhookDispatcher(inbox, sessions, relay, attendance, evidence, events);
    }

    /**
     * Keeps a webhook and takes it in. When this returns, it is kept; what may have failed afterwards is tried again
     * later.
     *
     * @return whether it is new; one that was kept before is taken in no second time
     * @throws RuntimeException if it could not be kept
     */
    public boolean receive(VerifiedWebhook webhook) {
        if (!inbox.keep(webhook)) {
            return false;
        }
        takeIn(webhook.event());
        return true;
    }

    /**
     * Takes in what was kept before this moment and never settled.
     *
     * @throws RuntimeException if the inbox could not be read
     */
    public void redeliver(Instant keptBefore) {
        List<VerifiedWebhook> unsettled = inbox.unsettled(keptBefore);
        if (!unsettled.isEmpty()) {
            log.info("Taking in {} webhooks that were kept and not settled.", unsettled.size());
        }
        unsettled.forEach(webhook -> takeIn(webhook.event()));
    }

    private void takeIn(WebhookEvent event) {
        try {
            sessions.onEvent(event);
            relay.onEvent(event);
            WebhookFacts.from(event).ifPresent(fact -> attendance.add(List.of(fact)));
            evidence.accept(event);
            publish(event);
            inbox.settle(event.id());
        } catch (RuntimeException e) {
            log.warn("The webhook {} {} is kept and not taken in yet. It is tried again.", event.kind(), event.id(), e);
        }
    }

    /** Listeners are the application's: what fails there would fail again. */
    private void publish(WebhookEvent event) {
        try {
            events.publishEvent(event);
        } catch (RuntimeException e) {
            log.error("A listener failed on the webhook {} {}. The event is kept.", event.kind(), event.id(), e);
        }
    }
}
