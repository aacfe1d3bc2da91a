package dev.golive.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.spring.fixture.Webhooks;
import dev.golive.test.TestClock;
import dev.golive.test.TestCredentials;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.fake.RoomServiceMethod;
import dev.golive.test.webhook.Peer;
import dev.golive.test.webhook.SignedWebhook;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@EndpointTest
class HealthAndMetersTest {

    private final Caller caller;
    private final TestClock clock;
    private final MeterRegistry registry;
    private final Recordings.Inbox inbox;

    @Autowired
    HealthAndMetersTest(@LocalServerPort int port, TestClock clock, MeterRegistry registry, Recordings.Inbox inbox) {
        this.caller = Caller.of(port);
        this.clock = clock;
        this.registry = registry;
        this.inbox = inbox;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
        clock.set(StudioApplication.START);
        inbox.clear();
    }

    @Test
    void aLiveKitThatAnswersIsUp() {
        Answer health = caller.get("/actuator/health");

        assertThat(livekit(health).path("status").stringValue()).isEqualTo("UP");
        assertThat(LiveKitSettings.livekit().calls(RoomServiceMethod.LIST_ROOMS).size())
                .isEqualTo(1);
    }

    @Test
    void aLiveKitThatDoesNotAnswerIsDown() {
        LiveKitSettings.livekit().refuseConnections();

        Answer health = caller.get("/actuator/health");

        assertThat(health.status()).isEqualTo(503);
        assertThat(livekit(health).path("status").stringValue()).isEqualTo("DOWN");
        assertThat(livekit(health).path("details").path("problem").stringValue())
                .contains("golive.livekit.url");
    }

    @Test
    void wrongCredentialsAreDownWithTheSettingsToLookAt() {
        LiveKitSettings.livekit().answerAll(401, "{\"code\": \"unauthenticated\", \"msg\": \"invalid key\"}");

        Answer health = caller.get("/actuator/health");

        assertThat(livekit(health).path("status").stringValue()).isEqualTo("DOWN");
        assertThat(livekit(health).path("details").path("problem").stringValue())
                .contains("golive.livekit.api-key", "golive.livekit.api-secret");
    }

    @Test
    void somethingThatIsNotLiveKitIsDown() {
        LiveKitSettings.livekit().answerAll(200, "<html>Welcome to nginx!</html>");

        Answer health = caller.get("/actuator/health");

        assertThat(livekit(health).path("status").stringValue()).isEqualTo("DOWN");
        assertThat(health.body()).contains("golive.livekit.url").doesNotContain("nginx");
    }

    static Stream<Runnable> faults() {
        FakeLiveKit livekit = LiveKitSettings.livekit();
        return Stream.of(
                livekit::refuseConnections,
                () -> livekit.answerAll(401, "{\"code\": \"unauthenticated\", \"msg\": \"invalid\"}"),
                () -> livekit.answerAll(500, "oops"),
                () -> livekit.answerAll(200, "not protobuf"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void noSecretIsInTheHealth(Runnable fault) {
        fault.run();

        Answer health = caller.get("/actuator/health");

        assertThat(LiveKitSettings.livekit().tokensSeen())
                .isNotEmpty()
                .allSatisfy(token -> assertThat(health.body()).doesNotContain(token));
        assertThat(health.body())
                .doesNotContain(
                        TestCredentials.ours().secret(),
                        TestCredentials.ours().key().value(),
                        "Bearer ");
    }

    @ParameterizedTest
    @CsvSource({"coach", "co-coach", "moderator", "athlete", "guest", "preview"})
    void tokensAreCountedByRole(String role) {
        double before = count("golive.tokens", "role", role);

        caller.with("X-User", "ada " + role).post("/golive/token", "{\"room_name\":\"meters\"}");

        assertThat(count("golive.tokens", "role", role)).isEqualTo(before + 1);
    }

    @Test
    void aRefusedTokenIsNotCounted() {
        double before = registry.find("golive.tokens").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();

        caller.post("/golive/token", "{\"room_name\":\"meters\"}");
        caller.with("X-User", "mallory").post("/golive/token", "{\"room_name\":\"meters\"}");

        assertThat(registry.find("golive.tokens").counters().stream()
                        .mapToDouble(counter -> counter.count())
                        .sum())
                .isEqualTo(before);
    }

    @Test
    void webhooksAreCountedByOutcome() {
        String[] outcomes = {"accepted", "duplicate", "refused", "unreadable"};
        double[] before = Stream.of(outcomes)
                .mapToDouble(outcome -> count("golive.webhooks", "outcome", outcome))
                .toArray();
        SignedWebhook webhook = Webhooks.recorded("participant_joined.json", "EV_meters");

        deliver(webhook);
        deliver(webhook);
        deliver(webhook);
        deliver(Webhooks.of(webhook.text(), "a.b.c"));
        deliver(Webhooks.signed("{}"));

        double[] expected = {before[0] + 1, before[1] + 2, before[2] + 1, before[3] + 1};
        assertThat(Stream.of(outcomes)
                        .mapToDouble(outcome -> count("golive.webhooks", "outcome", outcome))
                        .toArray())
                .isEqualTo(expected);
    }

    @Test
    void callsAreTimedByMethodAndOutcome() {
        long ok = calls("room", "ok");
        long away = calls("room", "unavailable");
        long refused = calls("room", "permission_denied");
        long notLiveKits = calls("room", "unknown");

        caller.get("/actuator/health");
        LiveKitSettings.livekit().refuseConnections();
        caller.get("/actuator/health");
        LiveKitSettings.livekit().answerAll(403, "{\"code\": \"permission_denied\", \"msg\": \"no\"}");
        caller.get("/actuator/health");
        LiveKitSettings.livekit().answerAll(200, "not protobuf");
        caller.get("/actuator/health");

        assertThat(calls("room", "ok")).isEqualTo(ok + 1);
        assertThat(calls("room", "unavailable")).isEqualTo(away + 1);
        assertThat(calls("room", "permission_denied")).isEqualTo(refused + 1);
        assertThat(calls("room", "unknown")).isEqualTo(notLiveKits + 1);
    }

    @Test
    void everyCallOfABroadcastIsTimed() {
        Caller coach = caller.bearing(caller.with("X-User", "grace coach")
                .post("/golive/token", "{\"room_name\":\"meters-broadcast\"}")
                .json()
                .path("golive")
                .path("pass")
                .stringValue(""));

        coach.post("/golive/session/live");
        // A hidden preview, which has to go.
        LiveKitSettings.livekit()
                .join(LiveKitSettings.livekit().rooms().get(0).name(), Peer.of(Role.PREVIEW, Identity.of("p_preview")));
        coach.post("/golive/session/end");
        coach.post("/golive/session/end", "{\"room\":\"close\"}");

        for (String method :
                new String[] {"getOrCreateRoom", "send", "participants", "removeParticipant", "deleteRoom"}) {
            assertThat(calls(method, "ok")).as(method).isPositive();
        }
    }

    @Test
    void noMeterHasATagOfASessionOrAPerson() {
        caller.with("X-User", "ada athlete").post("/golive/token", "{\"room_name\":\"meters-tags\"}");

        assertThat(registry.getMeters().stream()
                        .filter(meter -> meter.getId().getName().startsWith("golive."))
                        .flatMap(meter -> meter.getId().getTags().stream())
                        .map(tag -> tag.getKey()))
                .isNotEmpty()
                .isSubsetOf("role", "outcome", "method", "class", "code");
    }

    private void deliver(SignedWebhook webhook) {
        caller.with("Authorization", webhook.authorization().orElseThrow())
                .post("/golive/livekit/webhook", "application/webhook+json", webhook.text());
    }

    private double count(String meter, String tag, String value) {
        return registry.counter(meter, tag, value).count();
    }

    private long calls(String method, String outcome) {
        Timer timer = registry.find("golive.livekit.calls")
                .tag("method", method)
                .tag("outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private static JsonNode livekit(Answer health) {
        return health.json().path("components").path("livekit");
    }
}
