package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.spring.fixture.Webhooks;
import dev.golive.test.TestClock;
import dev.golive.test.TestCredentials;
import dev.golive.test.webhook.SignedWebhook;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.WebhookEvent;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@EndpointTest
@ExtendWith(OutputCaptureExtension.class)
class WebhookEndpointTest {

    private static final AtomicInteger IDS = new AtomicInteger();
    private static final String JOINED = "participant_joined.json";
    private static final String TURN_PASSWORD = "IUjiUge9VRyep24lvpVl4yHGaavVDMxj3AIbBNVeEgfB";

    private final Caller livekit;
    private final TestClock clock;
    private final Recordings.Inbox inbox;
    private final Recordings.Listener listener;
    private final SignedWebhook joined = Webhooks.recorded(JOINED, "EV_test" + IDS.incrementAndGet());

    @Autowired
    WebhookEndpointTest(
            @LocalServerPort int port, TestClock clock, Recordings.Inbox inbox, Recordings.Listener listener) {
        this.livekit = Caller.of(port);
        this.clock = clock;
        this.inbox = inbox;
        this.listener = listener;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
        clock.set(StudioApplication.START);
        inbox.clear();
        listener.clear();
    }

    @Test
    void aNewWebhookIsKeptAndBecomesOneEvent() {
        Answer answer = deliver(joined);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(listener.heard())
                .singleElement()
                .isInstanceOfSatisfying(
                        ParticipantJoined.class,
                        event -> assertThat(event.participant().identity().value())
                                .isEqualTo("coach"));
        assertThat(inbox.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.body()).isEqualTo(joined.body());
            assertThat(kept.event()).isEqualTo(listener.heard().get(0));
        });
    }

    @Test
    void aDuplicateIsAnsweredAndTellsNobody() {
        deliver(joined);

        Answer again = deliver(joined);

        assertThat(again.status()).isEqualTo(200);
        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void aWebhookIsKeptBeforeAnybodyHearsOfIt() {
        listener.react(event ->
                assertThat(inbox.kept()).extracting(kept -> kept.event().id()).contains(event.id()));

        deliver(joined);

        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void whatCanNotBeKeptIsAskedForAgain() {
        inbox.broken(true);
        Answer refused = deliver(joined);
        int heardWhileBroken = listener.heard().size();
        inbox.broken(false);

        Answer retried = deliver(joined);

        assertThatProblem(refused, "webhook-not-kept", 503, "The webhook could not be kept");
        assertThat(heardWhileBroken).isZero();
        assertThat(retried.status()).isEqualTo(200);
        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void aListenerThatFailsDoesNotMakeLiveKitTryAgain(CapturedOutput output) {
        listener.react(event -> {
            throw new IllegalStateException("The mail server is away.");
        });

        Answer answer = deliver(joined);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(inbox.kept()).hasSize(1);
        assertThat(output.getAll()).contains("A listener failed", "The mail server is away.");
    }

    @Test
    void theEndOfTheRoomEndsASessionThatWasWrapping() {
        Caller coach = coachOf("webhook-end");
        coach.post("/golive/session/live");
        String room = LiveKitSettings.livekit().rooms().get(0).name().value();
        coach.post("/golive/session/end");
        String finished = Webhooks.body("room_finished.json").replace("\"name\":\"sync3\"", "\"name\":\"" + room + '"');

        deliver(Webhooks.signed(finished));

        assertThat(coach.get("/golive/session").json().path("state").stringValue())
                .isEqualTo("ended");
    }

    @Test
    void anEventOfTheFutureIsPassedOn() {
        String body = "{\"event\":\"room_teleported\",\"id\":\"EV_future\",\"createdAt\":\"1795359017\",\"new\":{}}";

        Answer answer = deliver(Webhooks.signed(body));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(listener.heard())
                .singleElement()
                .extracting(WebhookEvent::kind)
                .isEqualTo("room_teleported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/webhook+json",
                "application/json",
                "application/x-www-form-urlencoded",
                "text/plain;charset=iso-8859-1",
                "application/xml"
            })
    void theBodyIsReadRawWhateverItIsCalled(String contentType) {
        Answer answer = livekit.with("Authorization", joined.authorization().orElseThrow())
                .post("/golive/livekit/webhook", contentType, joined.text());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(inbox.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.body()).isEqualTo(joined.body()));
    }

    @Test
    void theBodyIsNeverLogged(CapturedOutput output) {
        listener.react(event -> {
            throw new IllegalStateException("A listener that failed on " + event);
        });

        deliver(joined);
        deliver(joined);
        deliver(Webhooks.of(joined.text(), "x.y.z"));
        deliver(Webhooks.signed(joined.text() + "{"));
        inbox.broken(true);
        deliver(joined);

        assertThat(joined.text()).contains(TURN_PASSWORD);
        assertThat(output.getAll())
                .contains("A listener failed", "A webhook was refused", "A webhook could not be kept")
                .doesNotContain(
                        TURN_PASSWORD,
                        "turnPassword",
                        TestCredentials.ours().secret(),
                        joined.authorization().orElseThrow());
    }

    @Test
    void onlyPostIsAnswered() {
        assertThat(livekit.get("/golive/livekit/webhook").status()).isEqualTo(405);
    }

    private Answer deliver(SignedWebhook webhook) {
        return livekit.with("Authorization", webhook.authorization().orElseThrow())
                .post("/golive/livekit/webhook", "application/webhook+json", webhook.text());
    }

    private Caller coachOf(String session) {
        return livekit.bearing(livekit.with("X-User", "grace coach")
                .post("/golive/token", "{\"room_name\":\"" + session + "\"}")
                .json()
                .path("golive")
                .path("pass")
                .stringValue(""));
    }
}
