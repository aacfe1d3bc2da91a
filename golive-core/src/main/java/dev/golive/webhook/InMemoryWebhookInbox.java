package dev.golive.webhook;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Keeps webhooks in memory for a day: the process's end forgets them. For tests, and for hosts that can do without what
 * a killed process knew. Thread-safe; its size is bounded by what arrives in a day.
 */
public final class InMemoryWebhookInbox implements WebhookInbox {

    /** How long a webhook is kept; far longer than anybody could replay it. */
    public static final Duration KEPT_FOR = Duration.ofDays(1);

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<WebhookId, Kept> kept = new LinkedHashMap<>();
    private Instant nextSweep = Instant.MIN;

    private InMemoryWebhookInbox(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** An empty inbox. */
    public static InMemoryWebhookInbox create(InstantSource clock) {
        return new InMemoryWebhookInbox(clock);
    }

    /** A webhook and what became of it. */
    private record Kept(VerifiedWebhook webhook, Instant at, boolean settled) {}

    @Override
    public synchronized boolean keep(VerifiedWebhook webhook) {
        Instant now = clock.instant();
        sweep(now);
        return kept.putIfAbsent(webhook.event().id(), new Kept(webhook, now, false)) == null;
    }

    @Override
    public synchronized void settle(WebhookId id) {
        kept.computeIfPresent(id, (unused, it) -> new Kept(it.webhook(), it.at(), true));
    }

    @Override
    public synchronized List<VerifiedWebhook> unsettled(Instant keptBefore) {
        return those(it -> !it.settled() && it.at().isBefore(keptBefore));
    }

    @Override
    public synchronized List<VerifiedWebhook> about(RoomName room) {
        return those(it -> it.webhook().event().roomName().filter(room::equals).isPresent());
    }

    @Override
    public synchronized void forget(RoomName room, Identity person) {
        kept.values()
                .removeIf(it ->
                        it.webhook().event().roomName().filter(room::equals).isPresent()
                                && it.webhook().names(person));
    }

    private List<VerifiedWebhook> those(Predicate<Kept> wanted) {
        return kept.values().stream().filter(wanted).map(Kept::webhook).toList();
    }

    /** Drops what is too old, from the oldest on. */
    private void sweep(Instant now) {
        if (now.isBefore(nextSweep)) {
            return;
        }
        Iterator<Kept> oldestFirst = kept.values().iterator();
        while (oldestFirst.hasNext() && oldestFirst.next().at().plus(KEPT_FOR).isBefore(now)) {
            oldestFirst.remove();
        }
        nextSweep = now.plus(BETWEEN_SWEEPS);
    }
}
