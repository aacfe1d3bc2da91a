package dev.golive.spring.metrics;

import dev.golive.livekit.LiveKit;
import dev.golive.participant.Role;
import dev.golive.relay.RelayObserver;

/** For applications without Micrometer. */
final class NoMeters implements GoLiveMeters {

    @Override
    public void webhook(WebhookOutcome outcome) {}

    @Override
    public void poll(PollOutcome outcome) {}

    @Override
    public void token(Role role) {}

    @Override
    public RelayObserver relay() {
        return RelayObserver.none();
    }

    @Override
    public LiveKit around(LiveKit livekit) {
        return livekit;
    }
}
