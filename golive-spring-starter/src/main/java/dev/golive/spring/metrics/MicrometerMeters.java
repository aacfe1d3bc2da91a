package dev.golive.spring.metrics;

import dev.golive.livekit.LiveKit;
import dev.golive.participant.Role;
import dev.golive.relay.RelayObserver;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;

/**
 * Counts with Micrometer: {@code golive.webhooks} and {@code golive.attendance.polls} by {@code outcome}, {@code
 * golive.tokens} by {@code role}, {@code golive.relay.accepted}, {@code .merged}, {@code .dropped}, {@code .published} by
 * {@code class} and {@code golive.relay.refused} by {@code class} and {@code code}, and the timer {@code golive.livekit.calls} by {@code method} and {@code outcome}.
 */
public final class MicrometerMeters implements GoLiveMeters {

    private final MeterRegistry registry;

    private MicrometerMeters(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    /** Counts into this registry. */
    public static MicrometerMeters create(MeterRegistry registry) {
        return new MicrometerMeters(registry);
    }

    @Override
    public void webhook(WebhookOutcome outcome) {
        registry.counter("golive.webhooks", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Override
    public void poll(PollOutcome outcome) {
        registry.counter("golive.attendance.polls", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Override
    public void token(Role role) {
        registry.counter("golive.tokens", "role", role.wireName()).increment();
    }

    @Override
    public RelayObserver relay() {
        return new RelayMeters(registry);
    }

    @Override
    public LiveKit around(LiveKit livekit) {
        return new TimedLiveKit(livekit, registry);
    }
}
