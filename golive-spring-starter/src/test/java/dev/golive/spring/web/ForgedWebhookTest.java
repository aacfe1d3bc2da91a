package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.FakeLiveKit;
import dev.golive.spring.fixture.HandClock;
import dev.golive.spring.fixture.Jwt;
import dev.golive.spring.fixture.Keys;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.SignedWebhook;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    private final HandClock clock;
    private final Recordings.Inbox inbox;
    private final Recordings.Listener listener;
    private final SignedWebhook joined =
            SignedWebhook.recorded(JOINED, "EV_test" + IDS.incrementAndGet(), HandClock.START);

    @Autowired
    ForgedWebhookTest(
            @LocalServerPort int port, HandClock clock, Recordings.Inbox inbox, Recordings.Listener listener) {
        this.livekit = Caller.of(port);
        this.clock = clock;
        this.inbox = inbox;
        this.listener = listener;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        FakeLiveKit.shared().reset();
        clock.set(HandClock.START);
        inbox.clear();
        listener.clear();
    }

    static Stream<Arguments> forgeries() {
        String body = SignedWebhook.body(JOINED);
        String claims = SignedWebhook.claims(Keys.KEY, body, HandClock.START);
        String good = Jwt.sign(claims, Keys.SECRET);
        return Map.ofEntries(
                        Map.entry("no header", ""),
                        Map.entry("no token", "not.a.token"),
                        Map.entry("another secret", Jwt.sign(claims, Keys.OTHER_SECRET)),
                        Map.entry("another key", Jwt.sign(claims.replace(Keys.KEY, "APIunknown"), Keys.SECRET)),
                        Map.entry("a cut signature", good.substring(0, good.length() - 2)),
                        Map.entry("no signature", good.substring(0, good.lastIndexOf('.') + 1)),
                        Map.entry("no algorithm", Jwt.sign("{\"alg\":\"none\"}", claims, Keys.SECRET)),
                        Map.entry("another algorithm", Jwt.sign("{\"alg\":\"HS512\"}", claims, Keys.SECRET)),
                        Map.entry(
                                "another body's hash",
                                Jwt.sign(SignedWebhook.claims(Keys.KEY, body + " ", HandClock.START), Keys.SECRET)),
                        Map.entry("no hash", Jwt.sign(claims.replace("sha256", "sha1"), Keys.SECRET)),
                        Map.entry("no times", Jwt.sign(claims.replaceAll("\"(nbf|exp)\":\\d+,", ""), Keys.SECRET)),
                        Map.entry(
                                "long ago",
                                SignedWebhook.signed(body, HandClock.START.minus(Duration.ofMinutes(7)))
                                        .authorization()),
                        Map.entry(
                                "in the future",
                                SignedWebhook.signed(body, HandClock.START.plus(Duration.ofMinutes(2)))
                                        .authorization()))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aForgeryIsRefused(String what, String authorization, CapturedOutput output) {
        Caller forger = authorization.isEmpty() ? livekit : livekit.with("Authorization", authorization);

        Answer answer = forger.post("/golive/livekit/webhook", "application/webhook+json", SignedWebhook.body(JOINED));

        assertThatProblem(answer, "webhook-not-authentic", 401, "The webhook is not LiveKit's");
        assertThat(inbox.kept()).as(what).isEmpty();
        assertThat(listener.heard()).isEmpty();
        assertThat(output.getAll()).contains("A webhook was refused").doesNotContain(TURN_PASSWORD);
    }

    @Test
    void aTamperedBodyIsNotLiveKits() {
        Answer answer = deliver(new SignedWebhook(joined.body().replace("coach", "judge"), joined.authorization()));

        assertThatProblem(answer, "webhook-not-authentic", 401, "The webhook is not LiveKit's");
        assertThat(inbox.kept()).isEmpty();
    }

    @Test
    void aSessionPassDoesNotSignAWebhook() {
        Answer answer =
                coachOf("webhook-pass").post("/golive/livekit/webhook", "application/webhook+json", joined.body());

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
        Answer answer = deliver(SignedWebhook.signed(body, HandClock.START));

        assertThatProblem(answer, "webhook-not-readable", 400, "The webhook can't be read");
        assertThat(inbox.kept()).isEmpty();
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void aHugeBodyIsCutAndSoNotLiveKits() {
        String huge = "{\"event\":\"a\",\"id\":\"EV_huge\",\"x\":[" + "\"yyyyyyyyyyyyyy\",".repeat(80_000) + "0]}";

        Answer answer = deliver(SignedWebhook.signed(huge, HandClock.START));

        assertThatProblem(answer, "webhook-not-authentic", 401, "The webhook is not LiveKit's");
        assertThat(inbox.kept()).isEmpty();
    }

    private Answer deliver(SignedWebhook webhook) {
        return livekit.with("Authorization", webhook.authorization())
                .post("/golive/livekit/webhook", "application/webhook+json", webhook.body());
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
