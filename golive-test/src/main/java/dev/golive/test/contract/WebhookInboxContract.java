package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.room.RoomName;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookId;
import dev.golive.webhook.WebhookInbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link WebhookInbox} does. Extend it, make an inbox, run it; one that survives its process extends
 * {@link DurableWebhookInboxContract} instead.
 */
public abstract class WebhookInboxContract extends ForgettingWebhookInboxContract {

    static final int THREADS = 8;

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Duration SHORTLY = Duration.ofMillis(1);

    private WebhookInbox inbox;

    /** For subclasses. */
    protected WebhookInboxContract() {}

    @BeforeEach
    final void theInboxOfTheTest() {
        inbox = inbox();
    }

    @Test
    void aNewInboxHoldsNothing() {
        assertThat(inbox.unsettled(later())).isEmpty();
        assertThat(inbox.about(Kept.ROOM)).isEmpty();
    }

    @Test
    void theFirstOfAnEventIsNewAndTheSecondIsNot() {
        assertThat(inbox.keep(Kept.about(Kept.ROOM, "EV_1"))).isTrue();
        assertThat(inbox.keep(Kept.about(Kept.ROOM, "EV_1"))).isFalse();
        assertThat(inbox.keep(Kept.about(Kept.ROOM, "EV_2"))).isTrue();
    }

    @Test
    void theIdAloneDecidesAndWhatCameFirstStays() {
        VerifiedWebhook first = Kept.about(Kept.ROOM, "EV_1");

        inbox.keep(first);

        assertThat(inbox.keep(Kept.about(Kept.OTHER_ROOM, "EV_1"))).isFalse();
        assertThat(inbox.about(Kept.OTHER_ROOM)).isEmpty();
        assertSame(inbox.about(Kept.ROOM), List.of(first));
    }

    @Test
    void idsThatDifferOnlyInCaseAreTwo() {
        assertThat(inbox.keep(Kept.about(Kept.ROOM, "EV_a"))).isTrue();
        assertThat(inbox.keep(Kept.about(Kept.ROOM, "EV_A"))).isTrue();
    }

    @Test
    void whatIsKeptIsUnsettledUntilItIsSettled() {
        VerifiedWebhook webhook = Kept.about(Kept.ROOM, "EV_1");
        inbox.keep(webhook);
        assertSame(inbox.unsettled(later()), List.of(webhook));

        inbox.settle(webhook.event().id());

        assertThat(inbox.unsettled(later())).isEmpty();
    }

    @Test
    void settlingTwiceIsSettlingOnce() {
        VerifiedWebhook webhook = Kept.about(Kept.ROOM, "EV_1");
        inbox.keep(webhook);

        inbox.settle(webhook.event().id());
        inbox.settle(webhook.event().id());

        assertThat(inbox.unsettled(later())).isEmpty();
        assertThat(inbox.about(Kept.ROOM)).hasSize(1);
    }

    @Test
    void settlingWhatWasNeverKeptIsNoErrorAndSettlesNothing() {
        VerifiedWebhook webhook = Kept.about(Kept.ROOM, "EV_1");

        inbox.settle(webhook.event().id());

        assertThat(inbox.keep(webhook)).isTrue();
        assertSame(inbox.unsettled(later()), List.of(webhook));
    }

    @Test
    void whatWasSettledIsNotNewAgainAndStaysSettled() {
        VerifiedWebhook webhook = Kept.about(Kept.ROOM, "EV_1");
        inbox.keep(webhook);
        inbox.settle(webhook.event().id());

        assertThat(inbox.keep(webhook)).isFalse();
        assertThat(inbox.unsettled(later())).isEmpty();
    }

    @Test
    void theUnsettledComeInTheOrderInWhichTheyWereKept() {
        List<VerifiedWebhook> kept = keepInAnOrderOfTheirOwn();
        inbox.settle(kept.get(3).event().id());

        assertSame(inbox.unsettled(later()), without(3, kept));
    }

    @Test
    void theUnsettledEndStrictlyBeforeTheMoment() {
        VerifiedWebhook early = Kept.about(Kept.ROOM, "EV_early");
        inbox.keep(early);
        Instant second = clock.advance(SHORTLY);
        inbox.keep(Kept.about(Kept.ROOM, "EV_late"));

        assertThat(inbox.unsettled(NOW)).isEmpty();
        assertSame(inbox.unsettled(second), List.of(early));
        assertThat(inbox.unsettled(second.plus(SHORTLY))).hasSize(2);
    }

    @Test
    void aSecondKeepDoesNotMakeItYounger() {
        VerifiedWebhook webhook = Kept.about(Kept.ROOM, "EV_1");
        inbox.keep(webhook);
        Instant second = clock.advance(Duration.ofMinutes(5));

        inbox.keep(webhook);

        assertSame(inbox.unsettled(second), List.of(webhook));
    }

    @Test
    void allAboutARoomComesInTheOrderInWhichItWasKeptSettledOrNot() {
        List<VerifiedWebhook> kept = keepInAnOrderOfTheirOwn();
        inbox.settle(kept.get(0).event().id());
        inbox.keep(Kept.about(Kept.OTHER_ROOM, "EV_other"));

        assertSame(inbox.about(Kept.ROOM), kept);
    }

    @Test
    void aRoomIsKnownByItsExactName() {
        List<RoomName> names = List.of(
                RoomName.of("gl1.fit.s.a"),
                RoomName.of("gl1.fit.s.A"),
                RoomName.of("gl1.fit.s._"),
                RoomName.of("gl1.fit.s.%"),
                RoomName.of("gl1.fit.s.a "),
                RoomName.of("Körper & Geist'; --"),
                RoomName.of("💪".repeat(RoomName.MAX_BYTES / 4)));
        for (int i = 0; i < names.size(); i++) {
            inbox.keep(Kept.about(names.get(i), "EV_" + i));
        }

        for (int i = 0; i < names.size(); i++) {
            assertThat(inbox.about(names.get(i)))
                    .as("about the room \"%s\"", names.get(i))
                    .extracting(webhook -> webhook.event().id())
                    .containsExactly(new WebhookId("EV_" + i));
        }
    }

    @Test
    void whatARecorderTellsOfARoomIsAboutThatRoom() {
        VerifiedWebhook egress = Kept.egressAbout(Kept.ROOM, "EV_1");

        inbox.keep(egress);

        assertSame(inbox.about(Kept.ROOM), List.of(egress));
    }

    @Test
    void whatNobodyUnderstandsYetIsKeptLikeAnythingElse() {
        VerifiedWebhook withoutRoom = Kept.unrecognised("EV_1");
        VerifiedWebhook withRoom = Kept.unrecognisedAbout(Kept.ROOM, "EV_2");

        assertThat(inbox.keep(withoutRoom)).isTrue();
        assertThat(inbox.keep(withRoom)).isTrue();

        assertThat(inbox.keep(withoutRoom)).isFalse();
        assertSame(inbox.unsettled(later()), List.of(withoutRoom, withRoom));
        assertSame(inbox.about(Kept.ROOM), List.of(withRoom));
        inbox.settle(withoutRoom.event().id());
        assertSame(inbox.unsettled(later()), List.of(withRoom));
    }

    @Test
    void everyByteComesBackAsItArrived() {
        String odd = """
                 {\t"id" :"EV_1","createdAt":1795370400,\r
                "room":{"name":"gl1.fit.s.tuesday","sid":"RM_1","metadata":"\\u0000 \\"é\\" e\u0301 💪 %1$s"}, "note":"%1$s", "event":"room_finished"}
                """.formatted("m".repeat(60_000));
        VerifiedWebhook webhook = Kept.of(odd);

        inbox.keep(webhook);

        assertSame(inbox.about(Kept.ROOM), List.of(webhook));
        assertSame(inbox.unsettled(later()), List.of(webhook));
    }

    @Test
    void ofManyAtOnceOneIsNew() throws Exception {
        int events = 25;
        List<Callable<Integer>> senders = IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(sender -> () -> keepAll(inbox, events, sender))
                .toList();

        List<Integer> fresh = AtOnce.run(senders);

        assertThat(fresh.stream().mapToInt(count -> count).sum()).isEqualTo(events);
        assertThat(inbox.about(Kept.ROOM))
                .extracting(webhook -> webhook.event().id().value())
                .doesNotHaveDuplicates()
                .hasSize(events);
    }

    /** Keeps events 0, 1, 2… starting anywhere, so that senders meet; says how many of them were new. */
    static int keepAll(WebhookInbox inbox, int events, int sender) {
        int fresh = 0;
        for (int i = 0; i < events; i++) {
            if (inbox.keep(Kept.about(Kept.ROOM, "EV_" + (i + sender / 2) % events))) {
                fresh++;
            }
        }
        return fresh;
    }

    /** Five webhooks about one room, some at the same moment, whose ids are in no order. */
    final List<VerifiedWebhook> keepInAnOrderOfTheirOwn() {
        List<VerifiedWebhook> kept = new ArrayList<>();
        for (String id : List.of("EV_m", "EV_z", "EV_b", "EV_a", "EV_q")) {
            VerifiedWebhook webhook = Kept.about(Kept.ROOM, id);
            inbox.keep(webhook);
            kept.add(webhook);
            if (kept.size() % 2 == 0) {
                clock.advance(SHORTLY);
            }
        }
        return kept;
    }

    /** A moment before which everything was kept. */
    final Instant later() {
        return clock.instant().plus(Duration.ofMinutes(1));
    }

    static List<VerifiedWebhook> without(int index, List<VerifiedWebhook> webhooks) {
        List<VerifiedWebhook> others = new ArrayList<>(webhooks);
        others.removeAll(Collections.singleton(webhooks.get(index)));
        return others;
    }

    /** The same events, with the same bytes and the same end of their replay windows, in the same order. */
    static void assertSame(List<VerifiedWebhook> actual, List<VerifiedWebhook> expected) {
        assertThat(actual).extracting(VerifiedWebhook::event).isEqualTo(events(expected));
        for (int i = 0; i < expected.size(); i++) {
            VerifiedWebhook webhook = expected.get(i);
            assertThat(actual.get(i).body())
                    .as("the bytes of %s", webhook.event().id())
                    .isEqualTo(webhook.body());
            assertThat(actual.get(i).replayableUntil())
                    .as("until when %s can be replayed", webhook.event().id())
                    .isEqualTo(webhook.replayableUntil());
        }
    }

    private static List<Object> events(List<VerifiedWebhook> webhooks) {
        return webhooks.stream().<Object>map(VerifiedWebhook::event).toList();
    }
}
