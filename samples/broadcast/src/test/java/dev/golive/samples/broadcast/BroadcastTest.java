package dev.golive.samples.broadcast;

import static dev.golive.test.assertion.GoLiveAssertions.assertThat;
import static dev.golive.test.assertion.GoLiveAssertions.assertThatToken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.error.TwirpCode;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.fake.FakeParticipant;
import dev.golive.test.fake.RoomServiceMethod;
import dev.golive.test.webhook.Forgery;
import dev.golive.test.webhook.Peer;
import dev.golive.test.webhook.WebhookEndpoint;
import dev.golive.test.webhook.WebhookScript;
import dev.golive.test.webhook.WebhookSigner;
import dev.golive.webhook.WebhookInbox;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application against a LiveKit that is none: no server, no browser, some seconds. */
// region spring
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BroadcastTest {

    private static final FakeLiveKit LIVEKIT = FakeLiveKit.start();

    @DynamicPropertySource
    static void findLiveKit(DynamicPropertyRegistry registry) {
        LIVEKIT.settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    // endregion spring

    private final Visitor visitors;
    private final WebhookInbox inbox;
    private final URI webhooks;
    private final WebhookSigner signer = WebhookSigner.create(LIVEKIT.credentials(), InstantSource.system());

    @Autowired
    BroadcastTest(@LocalServerPort int port, WebhookInbox inbox) {
        this.visitors = Visitor.at(port);
        this.inbox = inbox;
        this.webhooks = URI.create("http://127.0.0.1:" + port + "/golive/livekit/webhook");
    }

    @BeforeEach
    void anotherEvening() {
        LIVEKIT.reset();
        LIVEKIT.sendWebhooksTo();
    }

    private static RoomName roomOf(String session) {
        return RoomNaming.of("fit").nameFor(SessionId.of(session));
    }

    // region evening
    @Test
    void anEveningFromTheFirstTokenToTheLastLeave() {
        RoomName room = roomOf("tuesday-hiit");
        LIVEKIT.sendWebhooksTo(webhooks);

        Visitor coach = visitors.named("coach").enter("tuesday-hiit");
        assertThatToken(coach.token(), LIVEKIT.credentials())
                .hasRole(Role.COACH)
                .hasNoAdminGrant();
        FakeParticipant sam = LIVEKIT.join(coach.token());
        sam.publish(TrackSource.CAMERA);
        assertThat(coach.post("/golive/session/live")).isEqualTo(200);
        assertThat(LIVEKIT).hasTold(room, "session.live");

        Visitor athlete = visitors.named("ada").enter("tuesday-hiit");
        assertThatToken(athlete.token(), LIVEKIT.credentials())
                .hasRole(Role.ATHLETE)
                .opens(room)
                .mayNotPublish();
        FakeParticipant ada = LIVEKIT.join(athlete.token());
        assertThat(athlete.state()).isEqualTo("live");
        assertThat(athlete.post("/golive/session/end")).isEqualTo(403);

        assertThat(coach.post("/golive/session/end")).isEqualTo(200);
        assertThat(LIVEKIT).hasTold(room, "session.ending").hasInside(room, ada.identity());
        ada.leave();
        sam.leave();
        LIVEKIT.closeRoom(room);

        assertThat(coach.state()).isEqualTo("ended");
        assertThat(LIVEKIT).hasHadItsWebhooksAccepted();
        assertThat(inbox.about(room)).hasSize(LIVEKIT.deliveries().size());
    }
    // endregion evening

    @Test
    void webhooksMayComeTwiceAndInAnyOrder() {
        RoomName room = roomOf("an-evening-of-webhooks");
        Peer ada = Peer.of(Role.ATHLETE, Identity.of("p_ada"));
        WebhookScript evening = WebhookScript.builder(room, Instant.now())
                .opened()
                .joined(ada)
                .after(Duration.ofMinutes(5))
                .rejoined(ada)
                .after(Duration.ofMinutes(40))
                .left(ada)
                .finished()
                .build();

        assertThat(evening.reorder(42)
                        .duplicate(event -> true)
                        .deliverTo(WebhookEndpoint.of(webhooks, signer)::deliver))
                .hasSize(12)
                .containsOnly(200);

        assertThat(inbox.about(room)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void aForgedWebhookIsRefusedAndLeavesNoTrace(Forgery forgery) {
        RoomName room = roomOf("forged-" + forgery);
        byte[] body = WebhookScript.builder(room, Instant.now())
                .opened()
                .build()
                .bodies()
                .get(0);

        int status = WebhookEndpoint.of(webhooks, signer).deliver(signer.forge(forgery, body));

        assertThat(status).isEqualTo(401);
        assertThat(inbox.about(room)).isEmpty();
    }

    // region away
    @Test
    void aLiveKitThatIsAwayIsTriedAgainLater() {
        Visitor coach = visitors.named("coach").enter("mobility-basics");

        LIVEKIT.refuseConnections();
        assertThat(coach.post("/golive/session/live")).isEqualTo(503);
        LIVEKIT.recover();

        assertThat(coach.state()).isEqualTo("preflight");
        assertThat(coach.post("/golive/session/live")).isEqualTo(200);
        assertThat(LIVEKIT).wasAskedFor(RoomServiceMethod.CREATE_ROOM, 1);
    }
    // endregion away

    @Test
    void aLiveKitThatRefusesIsToldApart() {
        Visitor coach = visitors.named("coach").enter("ada-check-in");
        LIVEKIT.failAll(TwirpCode.UNAUTHENTICATED);

        assertThat(coach.post("/golive/session/live")).isEqualTo(502);
        assertThat(LIVEKIT.packets()).isEmpty();
    }

    @Test
    void whoIsNotBookedGetsNoToken() {
        assertThat(visitors.named("stranger").post("/golive/token", "{\"room_name\":\"ada-check-in\"}"))
                .isEqualTo(403);
        assertThat(visitors.post("/golive/token", "{\"room_name\":\"ada-check-in\"}"))
                .isEqualTo(401);
        assertThat(visitors.named("ada").post("/golive/token", "{\"room_name\":\"no-such-class\"}"))
                .isEqualTo(404);
    }
}
