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
import dev.golive.test.webhook.Forgery;
import dev.golive.test.webhook.SignedWebhook;
import dev.golive.test.webhook.WebhookEndpoint;
import dev.golive.test.webhook.WebhookSigner;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@EndpointTest
@ExtendWith(OutputCaptureExtension.class)
class ForgedWebhookTest {

    private static final AtomicInteger IDS = new AtomicInteger();
    private static final String JOINED = "participant_joined.json";
    private static final String TURN_PASSWORD = "IUjiUge9VRyep24lvpVl4yHGaavVDMxj3AIbBNVeEgfB";

    private final Caller livekit;
    private final URI endpoint;
    private final TestClock clock;
    private final Recordings.Inbox inbox;
    private final Recordings.Listener listener;
    private final SignedWebhook joined = Webhooks.recorded(JOINED, "EV_test" + IDS.incrementAndGet());

    @Autowired
    ForgedWebhookTest(
            @LocalServerPort int port, TestClock clock, Recordings.Inbox inbox, Recordings.Listener listener) {
        this.livekit = Caller.of(port);
        this.endpoint = URI.create("http://127.0.0.1:" + port + "/golive/livekit/webhook");
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

    @ParameterizedTest
    @EnumSource
    void aForgeryIsRefused(Forgery forgery, CapturedOutput output) {
        SignedWebhook forged = WebhookSigner.create(clock).forge(forgery, joined.body());

        int status = WebhookEndpoint.of(endpoint, WebhookSigner.create(clock)).deliver(forged);

        assertThat(status).isEqualTo(401);
        assertNothingCameOfIt(output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not.a.token", "...", "eyJ", " "})
    void whatIsNoTokenSignsNothing(String authorization, CapturedOutput output) {
        Answer answer = deliver(Webhooks.of(joined.text(), authorization));

        assertThatProblem(answer, "webhook-not-authentic", 401, "The webhook is not LiveKit's");
        assertNothingCameOfIt(output);
    }

    @ParameterizedTest
    @ValueSource(longs = {-7, 2})
    void aSignatureOfAnotherTimeIsNone(long minutes) {
        SignedWebhook webhook = WebhookSigner.create(clock)
                .signAt(StudioApplication.START.plus(Duration.ofMinutes(minutes)), joined.body());

        assertThatProblem(deliver(webhook), "webhook-not-authentic", 401, "The webhook is not LiveKit's");
    }

    private void assertNothingCameOfIt(CapturedOutput output) {
        assertThat(inbox.kept()).isEmpty();
        assertThat(listener.heard()).isEmpty();
        assertThat(output.getAll()).contains("A webhook was refused").doesNotContain(TURN_PASSWORD);
    }

    @Test
    void aTamperedBodyIsNotLiveKits() {
        Answer answer = deliver(Webhooks.of(
                joined.text().replace("coach", "judge"), joined.authorization().orElseThrow()));

        assertThatProblem(answer, "webhook-not-authentic", 401, "The webhook is not LiveKit's");
        assertThat(inbox.kept()).isEmpty();
    }

    @Test
    void aSessionPassDoesNotSignAWebhook() {
        Answer answer =
                coachOf("webhook-pass").post("/golive/livekit/webhook", "application/webhook+json", joined.text());

        assertThatProblem(answer, "webhook-not-authentic", 401, "The webhook is not LiveKit's");
    }

    @Test
    void aReplayAfterItsTimeIsNotLiveKits() {
        clock.advance(Duration.ofMinutes(6).plusSeconds(1));

        Answer answer = deliver(joined);

        assertThatProblem(answer, "webhook-not-authentic", 401, "The webhook is not LiveKit's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "{",
                "[]",
                "{}",
                "{\"event\":\"room_started\"}",
                "{\"event\":\"room_started\",\"id\":\"\"}",
                "{\"event\":1,\"id\":\"EV_1\"}",
                "{\"event\":\"a\",\"event\":\"b\",\"id\":\"EV_1\"}",
                "{\"event\":\"a\",\"id\":\"EV_1\"} {}"
            })
    void anAuthenticOddityThatIsNoWebhookIsNotReadable(String body) {
        Answer answer = deliver(Webhooks.signed(body));

        assertThatProblem(answer, "webhook-not-readable", 400, "The webhook can't be read");
        assertThat(inbox.kept()).isEmpty();
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void aHugeBodyIsCutAndSoNotLiveKits() {
        String huge = "{\"event\":\"a\",\"id\":\"EV_huge\",\"x\":[" + "\"yyyyyyyyyyyyyy\",".repeat(80_000) + "0]}";

        Answer answer = deliver(Webhooks.signed(huge));

        assertThatProblem(answer, "webhook-not-authentic", 401, "The webhook is not LiveKit's");
        assertThat(inbox.kept()).isEmpty();
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
