package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertRefused;
import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.JoinTicket;
import dev.golive.error.MessageRefusedException;
import dev.golive.error.NotAuthenticException;
import dev.golive.error.RefusalCode;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.Refusal;
import dev.golive.relay.RelayRequest;
import dev.golive.relay.RelaySettings;
import dev.golive.relay.SelfReports;
import dev.golive.session.Ending;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the relay refuses: the exact code for the sender, and nothing for the room. */
class RefusedTest {

    private final LiveClass live = LiveClass.start();

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void whoIsMutedIsNotHeard() {
        assertTaken(live.send(live.mo, live.act("mute", live.ada)));

        assertRefused(live.send(live.ada, live.line("secret")), RefusalCode.MUTED);

        assertNobodyHeard("secret");
        assertTaken(live.send(live.mo, live.act("unmute", live.ada)));
        assertTaken(live.send(live.ada, live.line("back again")));
    }

    @Test
    void whoIsBannedIsNotHeardNorCounted() {
        assertTaken(live.send(live.mo, live.act("ban", live.ada)));

        assertRefused(live.send(live.ada, live.line("secret")), RefusalCode.BANNED);
        assertRefused(
                live.send(live.ada, live.item("reaction.tap", "{\"kind\":\"heart\",\"n\":1}")), RefusalCode.BANNED);

        assertNobodyHeard("secret");
        assertThat(live.settings.reactions().totals(live.room())).isEmpty();
    }

    @Test
    void whoIsTooFastIsToldWhenToTryAgain() {
        for (int n = 0; n < 5; n++) {
            assertTaken(live.send(live.ada, live.line("line " + n)));
        }

        Refusal refusal = assertRefused(live.send(live.ada, live.line("secret")), RefusalCode.TOO_FAST);

        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        assertNobodyHeard("secret");
        live.clock.advance(Duration.ofSeconds(1));
        assertTaken(live.send(live.ada, live.line("patient")));
    }

    @Test
    void oneWhoFloodsDoesNotSlowAnother() {
        for (int n = 0; n < 100; n++) {
            live.send(live.ada, live.line("flood " + n));
        }

        assertTaken(live.send(live.ben, live.line("hello")));
    }

    @Test
    void aTextThatIsTooLongIsTooLarge() {
        Refusal refusal =
                assertRefused(live.send(live.ada, live.line("secret" + "x".repeat(495))), RefusalCode.TOO_LARGE);

        assertThat(refusal.pointer()).isEqualTo("/body/text");
        assertNobodyHeard("secret");
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedAsAWhole() {
        byte[] body = ("[" + live.line("secret") + "]" + " ".repeat(64 * 1024)).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(MessageRefusedException.class)
                .isThrownBy(() ->
                        live.golive.relay().take(RelayRequest.of(live.ada.pass().value(), body)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(RefusalCode.TOO_LARGE));
        assertNobodyHeard("secret");
    }

    @Test
    void beforeTheCoachIsLiveAndAfterwardsNobodyWrites() {
        live.golive.sessions().end(live.studio.hiit(), Ending.LET_IDLE);

        assertRefused(live.send(live.ada, live.line("secret")), RefusalCode.SESSION_NOT_LIVE);
        assertRefused(live.send(live.sam, live.line("secret")), RefusalCode.SESSION_NOT_LIVE);
        assertRefused(
                live.send(live.ada, live.item("reaction.tap", "{\"kind\":\"heart\",\"n\":1}")),
                RefusalCode.SESSION_NOT_LIVE);

        assertThat(live.settings.journal().read(live.room(), 0, 10)).isEmpty();
    }

    @Test
    void howHardItWasIsTakenAfterTheEndAndHowSomebodyIsAtAnyTime() {
        List<String> kept = new ArrayList<>();
        SelfReports reports = report -> {
            kept.add(report.command().type());
            return Optional.empty();
        };
        try (LiveClass asked = LiveClass.start(RelaySettings.standard().withReports(reports))) {
            JoinTicket early = asked.golive.join(asked.studio.yoga(), asked.studio.athlete());
            String effort = "{\"rpe\":7}";
            String checkIn = "{\"answers\":{\"readiness\":8}}";

            assertRefused(asked.send(early, asked.item("effort", effort)), RefusalCode.SESSION_NOT_LIVE);
            assertTaken(asked.send(early, asked.item("check-in", checkIn)));
            asked.golive.sessions().end(asked.studio.hiit(), Ending.LET_IDLE);
            assertTaken(asked.send(asked.ada, asked.item("effort", effort)));
            assertTaken(asked.send(asked.ada, asked.item("check-in", checkIn)));
            assertRefused(asked.send(asked.ada, asked.item("hand.raise", "{}")), RefusalCode.SESSION_NOT_LIVE);
        }

        assertThat(kept).containsExactly("check-in", "effort", "check-in");
    }

    @Test
    void aLinkIsRejectedByModeration() {
        assertRefused(live.send(live.ada, live.line("go to www.secret.example")), RefusalCode.REJECTED_BY_MODERATION);

        assertNobodyHeard("secret");
    }

    @Test
    void anUnknownReactionIsPointedTo() {
        Refusal refusal = assertRefused(
                live.send(live.ada, live.item("reaction.tap", "{\"kind\":\"anvil\",\"n\":1}")), RefusalCode.INVALID);

        assertThat(refusal.pointer()).isEqualTo("/body/kind");
    }

    @Test
    void whatNobodyServesYetIsPointedTo() {
        Refusal refusal = assertRefused(live.send(live.ada, live.item("hand.raise", "{}")), RefusalCode.INVALID);

        assertThat(refusal.pointer()).isEqualTo("/type");
    }

    @Test
    void oneBadItemDoesNotHarmItsNeighbours() {
        String batch = "[" + live.line("first") + "," + live.item("chat.send", "{\"text\":7}") + ","
                + live.line("third") + "]";

        List<ItemAnswer> answers =
                LiveClass.request(live.golive, live.ada, batch).items();

        assertThat(answers).hasSize(3);
        assertTaken(answers.get(0));
        assertThat(assertRefused(answers.get(1), RefusalCode.INVALID).pointer()).isEqualTo("/body/text");
        assertTaken(answers.get(2));
    }

    @Test
    void aForgedPassGetsNowhere() {
        String forged = live.ada.pass().value().substring(0, 40) + "x"
                + live.ada.pass().value().substring(41);

        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> live.golive.relay().take(RelayRequest.of(forged, new byte[0])));
    }

    @Test
    void anAthleteCanNotActOnAnybody() {
        assertRefused(live.send(live.ada, live.act("ban", live.ben)), RefusalCode.NOT_ALLOWED);
        assertThat(live.livekit.participants(live.room()))
                .anyMatch(participant -> participant.identity().equals(LiveClass.identityOf(live.ben)));
    }

    private void assertNobodyHeard(String word) {
        assertThat(live.chatUpTo("marker")).noneMatch(packet -> packet.contains(word));
        assertThat(live.heard("lk-chat-topic")).noneMatch(packet -> packet.contains(word));
    }
}
