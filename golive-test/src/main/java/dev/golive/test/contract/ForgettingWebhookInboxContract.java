package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.test.TestClock;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookInbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link WebhookInbox} does when somebody is forgotten; part of {@link WebhookInboxContract}. */
abstract class ForgettingWebhookInboxContract {

    private static final Identity ANN = Identity.of("p_ann");

    /** What every inbox of a test reads. */
    final TestClock clock = TestClock.at(Instant.parse("2026-11-22T18:00:00Z"));

    private WebhookInbox inbox;

    /**
     * A new inbox with nothing in it; asked for once before each test.
     *
     * @param clock says when a webhook was kept
     */
    protected abstract WebhookInbox open(InstantSource clock);

    @BeforeEach
    final void anEmptyInbox() {
        inbox = open(clock);
    }

    /** The inbox of the running test. */
    final WebhookInbox inbox() {
        return inbox;
    }

    @Test
    void whateverNamesAPersonGoesWhenTheyAreForgottenSettledOrNotAndTheRestStays() {
        List<VerifiedWebhook> anns = List.of(
                anns(
                        "participant_joined",
                        "1",
                        "\"participant\":{\"sid\":\"PA_1\", \"identity\":\"p_ann\", \"name\":\"Ann\"}"),
                anns("participant_left", "2", "\"participant\":{\"sid\":\"PA_1\", \"identity\":\"p_ann\"}"),
                anns("hand_raised", "3", "\"hands\":[{\"of\":[\"p_ann\"]}]"),
                anns("room_started", "4", "\"about\":{\"metadata\":\"{\\\"coach\\\":\\\"p_ann\\\"}\"}"));
        List<VerifiedWebhook> others = List.of(
                Kept.about(Kept.ROOM, "EV_5"),
                anns("participant_joined", "6", "\"participant\":{\"sid\":\"PA_2\", \"identity\":\"p_anna\"}"),
                anns("participant_joined", "7", "\"p_ann\":{\"identity\":\"P_ANN\"}"));
        VerifiedWebhook elsewhere =
                Kept.of(text(anns.get(0)).replace("EV_1", "EV_8").replace(Kept.ROOM.value(), Kept.OTHER_ROOM.value()));
        Stream.of(anns, others, List.of(elsewhere)).flatMap(List::stream).forEach(inbox::keep);
        inbox.settle(anns.get(1).event().id());

        inbox.forget(Kept.ROOM, ANN);
        inbox.forget(Kept.ROOM, ANN);

        WebhookInboxContract.assertSame(inbox.about(Kept.ROOM), others);
        WebhookInboxContract.assertSame(inbox.about(Kept.OTHER_ROOM), List.of(elsewhere));
        assertThat(inbox.unsettled(clock.instant().plusSeconds(60))).hasSize(4);
    }

    private static String text(VerifiedWebhook webhook) {
        return new String(webhook.body(), StandardCharsets.UTF_8);
    }

    private static VerifiedWebhook anns(String kind, String id, String more) {
        return Kept.of("{\"event\":\"" + kind + "\", \"room\":{\"sid\":\"RM_1\", \"name\":\"" + Kept.ROOM.value()
                + "\"}, " + more + ", \"id\":\"EV_" + id + "\", \"createdAt\":\"1795370400\"}");
    }
}
