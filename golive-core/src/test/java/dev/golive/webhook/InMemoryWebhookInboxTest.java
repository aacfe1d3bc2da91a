package dev.golive.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.HandClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class InMemoryWebhookInboxTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final HandClock clock = HandClock.at(NOW);
    private final InMemoryWebhookInbox inbox = InMemoryWebhookInbox.create(clock);

    @Test
    void anEventIsNewOnce() {
        VerifiedWebhook webhook = webhook("EV_1", NOW.plusSeconds(360));

        assertThat(inbox.keep(webhook)).isTrue();
        assertThat(inbox.keep(webhook)).isFalse();
        assertThat(inbox.keep(webhook("EV_2", NOW.plusSeconds(360)))).isTrue();
    }

    @Test
    void theIdDecidesAndNothingElse() {
        inbox.keep(webhook("EV_1", NOW.plusSeconds(360)));

        boolean again = inbox.keep(VerifiedWebhook.of(
                new Unrecognised(new WebhookId("EV_1"), NOW, "another", Optional.empty()),
                new byte[] {1},
                NOW.plusSeconds(360)));

        assertThat(again).isFalse();
    }

    @Test
    void anIdIsRememberedAsLongAsItCouldBeReplayed() {
        VerifiedWebhook webhook = webhook("EV_1", NOW.plusSeconds(360));
        inbox.keep(webhook);

        clock.set(NOW.plusSeconds(360));

        assertThat(inbox.keep(webhook)).isFalse();
    }

    @Test
    void anIdIsForgottenAfterThat() {
        VerifiedWebhook webhook = webhook("EV_1", NOW.plusSeconds(360));
        inbox.keep(webhook);

        clock.set(NOW.plusSeconds(361));

        assertThat(inbox.keep(webhook)).isTrue();
    }

    @Test
    void aRetryThatWasSignedLaterIsRememberedLonger() {
        inbox.keep(webhook("EV_1", NOW.plusSeconds(360)));
        VerifiedWebhook retry = webhook("EV_1", NOW.plusSeconds(375));
        inbox.keep(retry);

        clock.set(NOW.plusSeconds(370));

        assertThat(inbox.keep(retry)).isFalse();
    }

    @Test
    void ofManyAtOnceOneIsNew() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            work.add(this::keepAThousand);
        }

        int kept = 0;
        try {
            for (Future<Integer> done : threads.invokeAll(work)) {
                kept += done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(kept).isEqualTo(1_000);
    }

    private int keepAThousand() {
        int kept = 0;
        for (int i = 0; i < 1_000; i++) {
            kept += inbox.keep(webhook("EV_" + i, NOW.plusSeconds(360))) ? 1 : 0;
        }
        return kept;
    }

    private static VerifiedWebhook webhook(String id, Instant until) {
        return VerifiedWebhook.of(
                new Unrecognised(new WebhookId(id), NOW, "room_started", Optional.empty()), new byte[0], until);
    }
}
