package dev.golive.spring.metrics;

import dev.golive.livekit.LiveKit;
import dev.golive.participant.Role;
import dev.golive.relay.RelayObserver;

/** Counts what happens. One implementation counts with Micrometer, the other not at all. Thread-safe. */
public interface GoLiveMeters {

    /** What became of a webhook. */
    enum WebhookOutcome {
        /** New, and kept. */
        ACCEPTED,
        /** Kept before. */
        DUPLICATE,
        /** Not LiveKit's. */
        REFUSED,
        /** LiveKit's, and not a webhook's JSON. */
        UNREADABLE,
        /** The inbox failed. */
        NOT_KEPT
    }

    /** What came of asking LiveKit who is there. */
    enum PollOutcome {
        /** Somebody had come or gone, and no webhook had said so yet. */
        NEWS,
        /** All was as the webhooks had said. */
        QUIET,
        /** LiveKit did not answer, or a store failed. */
        FAILED
    }

    /** A webhook came. */
    void webhook(WebhookOutcome outcome);

    /** LiveKit was asked who is there. */
    void poll(PollOutcome outcome);

    /** Somebody got a token. */
    void token(Role role);

    /** Counts what the relay does. */
    RelayObserver relay();

    /** The same gateway, its calls counted and timed. */
    LiveKit around(LiveKit livekit);

    /** Counts nothing. */
    static GoLiveMeters none() {
        return new NoMeters();
    }
}
