package dev.golive.test.fake;

import static dev.golive.test.assertion.GoLiveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.golive.GoLive;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.session.SessionPlan;
import dev.golive.test.TestClock;
import dev.golive.test.studio.SampleStudio;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the fake tells an application, and when. */
class FakeWebhooksTest {

    private static final TestClock CLOCK = TestClock.at("2026-11-24T18:00:00Z");

    @RegisterExtension
    static final FakeLiveKitExtension SERVER = FakeLiveKitExtension.create(CLOCK);

    private final SampleStudio studio = SampleStudio.create(CLOCK);
    private final FakeLiveKit livekit = SERVER.server();
    private final GoLive golive =
            livekit.goLive().namespace(SampleStudio.NAMESPACE).build();
    private final SessionPlan hiit = studio.hiit();
    private final RoomName room = studio.roomOf(hiit);
    private final List<VerifiedWebhook> received = new CopyOnWriteArrayList<>();
    private final HttpServer application;
    private volatile int status = 200;

    FakeWebhooksTest() throws IOException {
        application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.createContext("/hook", exchange -> {
            received.add(golive.webhooks()
                    .verify(
                            exchange.getRequestBody().readAllBytes(),
                            exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        application.start();
    }

    @BeforeEach
    void subscribe() {
        livekit.sendWebhooksTo(hook());
    }

    private URI hook() {
        return URI.create("http://127.0.0.1:" + application.getAddress().getPort() + "/hook");
    }

    @AfterEach
    void close() {
        application.stop(0);
    }

    private List<String> kinds() {
        return received.stream().map(webhook -> webhook.event().kind()).toList();
    }

    @Test
    void everythingThatHappensIsToldInItsOrder() {
        FakeParticipant sam = livekit.join(golive.join(hiit, studio.coach()).token());
        sam.publish(TrackSource.CAMERA);
        sam.leave();
        livekit.closeRoom(room);

        assertThat(kinds())
                .containsExactly(
                        "room_started",
                        "participant_joined",
                        "track_published",
                        "track_unpublished",
                        "participant_left",
                        "room_finished");
        assertThat(received).allSatisfy(webhook -> assertThat(webhook.event()).isAbout(room));
        assertThat(received.get(1).event()).isOf(sam.identity());
        assertThat(livekit).hasHadItsWebhooksAccepted();
    }

    @Test
    void whatTheApplicationDoesIsToldToo() {
        livekit.join(golive.join(hiit, studio.athlete()).token());
        received.clear();

        golive.livekit().deleteRoom(room);
        livekit.awaitWebhooks();

        assertThat(kinds()).containsExactly("participant_left", "room_finished");
        assertThat(reason(received.get(0).event())).isEqualTo("ROOM_DELETED");
    }

    @Test
    void whyTheyLeftIsLiveKitsWord() {
        FakeParticipant first = livekit.join(golive.join(hiit, studio.athlete()).token());
        FakeParticipant second =
                livekit.join(golive.join(hiit, studio.athlete()).token());
        FakeParticipant ben =
                livekit.join(golive.join(hiit, studio.athletes().get(1)).token());
        second.loseConnection();
        ben.leave();
        livekit.join(golive.join(hiit, studio.moderator()).token());
        golive.livekit()
                .removeParticipant(room, studio.peer(studio.moderator(), hiit).identity());
        livekit.awaitWebhooks();

        assertThat(received.stream()
                        .map(VerifiedWebhook::event)
                        .filter(ParticipantLeft.class::isInstance)
                        .map(FakeWebhooksTest::reason))
                .containsExactly("DUPLICATE_IDENTITY", "CONNECTION_TIMEOUT", "CLIENT_INITIATED", "PARTICIPANT_REMOVED");
        assertThat(first.isConnected()).isFalse();
    }

    private static String reason(WebhookEvent event) {
        ParticipantSnapshot who = ((ParticipantLeft) event).participant();
        return String.valueOf(who.disconnectReason());
    }

    @Test
    void whatWasRefusedIsRepeatedUnderItsId() {
        status = 503;
        livekit.openRoom(room, "");
        assertThat(livekit.deliveries()).extracting(Delivery::status).containsExactly(503);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(livekit).hasHadItsWebhooksAccepted())
                .withMessageContaining("room_started → 503");

        status = 200;
        livekit.repeatRefusedWebhooks();

        assertThat(received)
                .extracting(webhook -> webhook.event().id())
                .hasSize(2)
                .containsOnly(received.get(0).event().id());
        assertThat(received.get(1).body()).isEqualTo(received.get(0).body());
        assertThat(livekit).hasHadItsWebhooksAccepted();
    }

    @Test
    void anApplicationThatIsAwayIsNoticed() {
        application.stop(0);

        livekit.openRoom(room, "");

        assertThat(livekit.deliveries()).extracting(Delivery::status).containsExactly(0);
    }

    @Test
    void aServerThatRestartsTellsNobody() {
        livekit.join(golive.join(hiit, studio.athlete()).token());
        received.clear();

        livekit.restart();
        livekit.awaitWebhooks();

        assertThat(received).isEmpty();
    }

    @Test
    void whoeverUnsubscribesHearsNothing() {
        livekit.sendWebhooksTo();

        livekit.openRoom(room, "");

        assertThat(received).isEmpty();
        assertThat(livekit.deliveries()).isEmpty();
    }
}
