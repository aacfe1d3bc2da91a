package dev.golive.webhook;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;

/**
 * Remembers event ids in memory for their replay window and drops the bodies: the process's end forgets them. For tests,
 * and for hosts that act on each event at once. Thread-safe; its size is bounded by what arrives within one window.
 */
public final class InMemoryWebhookInbox implements WebhookInbox {

    private final InstantSource clock;
    private final Map<WebhookId, Instant> kept = new HashMap<>();
    private Instant nextSweep = Instant.MIN;

    private InMemoryWebhookInbox(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** An empty inbox. */
    public static InMemoryWebhookInbox create(InstantSource clock) {
        return new InMemoryWebhookInbox(clock);
    }

    @Override
    public synchronized boolean keep(VerifiedWebhook webhook) {
        sweep();
        WebhookId id = webhook.event().id();
        Instant before = kept.get(id);
        if (before == null || before.isBefore(webhook.replayableUntil())) {
            kept.put(id, webhook.replayableUntil());
        }
        return before == null;
    }

    private void sweep() {
        Instant now = clock.instant();
        if (now.isBefore(nextSweep)) {
            return;
        }
        for (Iterator<Instant> ends = kept.values().iterator(); ends.hasNext(); ) {
            if (ends.next().isBefore(now)) {
                ends.remove();
            }
        }
        nextSweep = now.plusSeconds(60);
    }
}
