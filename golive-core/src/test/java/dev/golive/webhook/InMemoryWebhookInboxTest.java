package dev.golive.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long it remembers. What every inbox does is in the test kit's contract. */
class InMemoryWebhookInboxTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final HandClock clock = HandClock.at(NOW);
    private final InMemoryWebhookInbox inbox = InMemoryWebhookInbox.create(clock);

    @Test
    void aWebhookIsKeptForADay() {
        inbox.keep(webhook("EV_1"));

        clock.set(NOW.plus(InMemoryWebhookInbox.KEPT_FOR));

        assertThat(inbox.keep(webhook("EV_1"))).isFalse();
    }

    @Test
    void aWebhookIsForgottenAfterThat() {
        inbox.keep(webhook("EV_1"));

        clock.set(NOW.plus(InMemoryWebhookInbox.KEPT_FOR).plusMillis(1));

        assertThat(inbox.keep(webhook("EV_1"))).isTrue();
    }

    @Test
    void nothingCanBeReplayedOnceItIsForgotten() {
        Duration longestReplay = Duration.ofMinutes(5).plus(Duration.ofMinutes(10));

        assertThat(InMemoryWebhookInbox.KEPT_FOR).isGreaterThan(longestReplay);
    }

    private static VerifiedWebhook webhook(String id) {
        return VerifiedWebhook.of(
                new Unrecognised(new WebhookId(id), NOW, "room_started", Optional.empty()),
                new byte[0],
                NOW.plusSeconds(360));
    }
}
