package dev.golive.test.guide;

import static dev.golive.test.assertion.GoLiveAssertions.assertThat;
import static dev.golive.test.assertion.GoLiveAssertions.assertThatToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.error.NotAuthenticException;
import dev.golive.error.SessionEndedException;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.studio.SampleStudio;
import dev.golive.test.webhook.Forgery;
import dev.golive.test.webhook.Peer;
import dev.golive.test.webhook.SignedWebhook;
import dev.golive.test.webhook.WebhookScript;
import dev.golive.test.webhook.WebhookSigner;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookVerifier;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GreeterTest {

    // region script
    private final Peer sam = Peer.of(Role.COACH, Identity.of("p_sam"));
    private final Peer ada = Peer.of(Role.ATHLETE, Identity.of("p_ada"));
    private final WebhookScript evening = WebhookScript.builder(
                    RoomName.of("kitchen"), Instant.parse("2026-11-24T18:00:00Z"))
            .opened()
            .joined(sam)
            .published(sam, TrackSource.CAMERA)
            .after(Duration.ofMinutes(1))
            .joined(ada)
            .after(Duration.ofMinutes(10))
            .rejoined(ada)
            .joined(Peer.recorder(Identity.of("EG_1")))
            .after(Duration.ofMinutes(30))
            .left(ada)
            .deleted()
            .build();
    // endregion script

    // region play
    @Test
    void everybodyIsGreetedOnceWhateverTheNetworkDoes() {
        for (long seed = 1; seed <= 20; seed++) {
            Greeter greeter = new Greeter();

            evening.reorder(seed)
                    .duplicate(event -> event instanceof ParticipantJoined)
                    .drop(event -> event instanceof ParticipantLeft)
                    .events()
                    .forEach(greeter::on);

            assertThat(greeter.greeted()).as("with seed %d", seed).hasSize(1);
        }
    }
    // endregion play

    // region clock
    private final SampleStudio studio = SampleStudio.create();
    private final FakeLiveKit livekit = FakeLiveKit.start(studio.clock());
    private final GoLive golive = livekit.goLive().build();

    @Test
    void anHourAfterItsEndNobodyJoinsAnyMore() {
        golive.join(studio.hiit(), studio.athlete());

        studio.clock().advance(Duration.ofMinutes(45).plusHours(1));

        assertThatExceptionOfType(SessionEndedException.class)
                .isThrownBy(() -> golive.join(studio.hiit(), studio.athlete()));
    }
    // endregion clock

    @AfterEach
    void close() {
        livekit.close();
    }

    @Test
    void noForgeryIsBelieved() {
        WebhookVerifier verifier = golive.webhooks();

        // region forgery
        WebhookSigner signer = WebhookSigner.create(studio.clock());
        byte[] body = evening.bodies().get(0);

        for (Forgery forgery : Forgery.values()) {
            SignedWebhook forged = signer.forge(forgery, body);

            assertThatExceptionOfType(NotAuthenticException.class)
                    .as("%s", forgery)
                    .isThrownBy(() -> verifier.verify(
                            forged.body(), forged.authorization().orElse(null)));
        }
        // endregion forgery
    }

    @Test
    void assertionsSpeakTheLanguage() {
        // region assertions
        JoinTicket ticket = golive.join(studio.hiit(), studio.athlete());

        assertThat(ticket.token())
                .hasRole(Role.ATHLETE)
                .mayNotPublish()
                .mayNotSendData()
                .isNotHidden()
                .hasNoAdminGrant()
                .expiresAt(studio.hiit().latestEnd());
        assertThat(ticket.pass()).hasRole(Role.ATHLETE).opensNoRoom(livekit.credentials());

        // As a browser got it, in text:
        assertThatToken(ticket.token().value(), livekit.credentials())
                .opens(ticket.token().room())
                .leavesNothingOut();

        WebhookEvent event = evening.events().get(1);
        assertThat(event).hasKind("participant_joined").isOf(sam.identity());

        golive.sessions().goLive(studio.hiit(), ticket.token().identity());
        assertThat(livekit)
                .hasRoom(ticket.token().room())
                .hasTold(ticket.token().room(), "session.live");
        // endregion assertions
    }
}
