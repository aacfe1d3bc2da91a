package dev.golive.spring.upkeep;

import dev.golive.spring.webhook.WebhookDispatcher;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/**
 * Takes in the webhooks that somebody kept and did not settle: at the start all of them, since whoever kept them is gone;
 * after that those of more than a minute ago, since another thread or node may be at the newer ones.
 */
public final class RedeliveryChore implements Chore {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final WebhookDispatcher dispatcher;
    private final InstantSource clock;
    private boolean started;

    /** The chore of this dispatcher. */
    public RedeliveryChore(WebhookDispatcher dispatcher, InstantSource clock) {
        this.dispatcher = Objects.requireNonNull(dispatcher, "dispatcher");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String name() {
        return "webhook-redelivery";
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        dispatcher.redeliver(started ? now.minus(MINUTE) : now);
        started = true;
    }

    @Override
    public Duration pause() {
        return MINUTE;
    }
}
