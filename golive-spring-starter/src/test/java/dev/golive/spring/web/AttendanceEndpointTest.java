package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.test.TestClock;
import dev.golive.test.webhook.SignedWebhook;
import dev.golive.test.webhook.WebhookSigner;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who was there, as the coach's page is told. */
@EndpointTest
class AttendanceEndpointTest {

    private static final AtomicInteger IDS = new AtomicInteger();
    private static final Instant LIVE = StudioApplication.START.plusSeconds(60);

    private final Caller anybody;
    private final TestClock clock;
    private final Recordings.Inbox inbox;
    private final String session = "attended-" + IDS.incrementAndGet();
    private final String room = "gl1.golive.s." + session;

    @Autowired
    AttendanceEndpointTest(@LocalServerPort int port, TestClock clock, Recordings.Inbox inbox) {
        this.anybody = Caller.of(port);
        this.clock = clock;
        this.inbox = inbox;
    }

    @BeforeEach
    void reset() {
        LiveKitSettings.livekit().reset();
        inbox.clear();
        clock.set(StudioApplication.START);
    }

    @Test
    void theTimeOnAirIsTheWindowAndNamesComeFromTheWebhooks() {
        Caller coach = inRole("coach");
        clock.set(LIVE);
        coach.post("/golive/session/live");
        participant("participant_joined", "PA_1", "p_ada", "Ada", "", StudioApplication.START.plusSeconds(10), LIVE);
        participant("participant_joined", "PA_2", "p_sam", "Sam", "coach", LIVE, LIVE);
        clock.set(LIVE.plusSeconds(600));
        participant(
                "participant_left",
                "PA_1",
                "p_ada",
                "Ada",
                "",
                StudioApplication.START.plusSeconds(10),
                LIVE.plusSeconds(300));
        coach.post("/golive/session/end");

        Answer answer = coach.get("/golive/session/attendance");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonNode json = answer.json();
        assertThat(json.path("fromMs").longValue()).isEqualTo(LIVE.toEpochMilli());
        assertThat(json.path("toMs").longValue())
                .isEqualTo(LIVE.plusSeconds(600).toEpochMilli());
        assertThat(json.path("peak").intValue()).isEqualTo(1);
        assertThat(json.path("people").size()).isEqualTo(2);
        JsonNode ada = json.path("people").get(0);
        assertThat(ada.path("participant").stringValue()).isEqualTo("p_ada");
        assertThat(ada.path("name").stringValue()).isEqualTo("Ada");
        assertThat(ada.path("staff").booleanValue()).isFalse();
        assertThat(ada.path("here").booleanValue()).isFalse();
        assertThat(ada.path("firstInMs").longValue()).isEqualTo(LIVE.toEpochMilli());
        assertThat(ada.path("presentMs").longValue()).isEqualTo(300_000);
        assertThat(ada.path("presentUpperMs").longValue()).isEqualTo(300_000);
        assertThat(ada.path("grade").stringValue()).isEqualTo("EXACT");
        assertThat(ada.path("segments").toString())
                .isEqualTo(
                        "[[" + LIVE.toEpochMilli() + "," + LIVE.plusSeconds(300).toEpochMilli() + "]]");
        JsonNode sam = json.path("people").get(1);
        assertThat(sam.path("staff").booleanValue()).isTrue();
        assertThat(sam.path("here").booleanValue()).isTrue();
        assertThat(sam.path("grade").stringValue()).isEqualTo("BOUNDED");
    }

    @Test
    void whileItIsLiveTheTimeOnAirHasNoEnd() {
        Caller coach = inRole("coach");
        coach.post("/golive/session/live");
        participant("participant_joined", "PA_1", "p_ada", "Ada", "", StudioApplication.START, StudioApplication.START);

        JsonNode json = coach.get("/golive/session/attendance").json();

        assertThat(json.has("toMs")).isFalse();
        assertThat(json.path("asOfMs").longValue()).isEqualTo(StudioApplication.START.toEpochMilli());
    }

    @Test
    void aSessionThatNeverWentLiveHasNoTimeOnAirAndNobody() {
        JsonNode json = inRole("coach").get("/golive/session/attendance").json();

        assertThat(json.has("fromMs")).isFalse();
        assertThat(json.path("people").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"moderator", "athlete", "guest"})
    void whoDoesNotRunTheSessionIsToldNothing(String role) {
        assertThatProblem(
                inRole(role).get("/golive/session/attendance"), "not-allowed", 403, "This role may not do that");
    }

    @Test
    void aCoCoachSeesIt() {
        assertThat(inRole("co-coach").get("/golive/session/attendance").status())
                .isEqualTo(200);
    }

    @Test
    void withoutAPassNobodySeesIt() {
        assertThatProblem(
                anybody.get("/golive/session/attendance"), "pass-not-valid", 401, "The session pass is not valid");
    }

    private Caller inRole(String role) {
        return anybody.bearing(anybody.with("X-User", "grace " + role)
                .post("/golive/token", "{\"room_name\":\"" + session + "\"}")
                .json()
                .path("golive")
                .path("pass")
                .stringValue(""));
    }

    private void participant(
            String event, String sid, String identity, String name, String role, Instant joined, Instant at) {
        String body = """
                {"event":"%s","id":"EV_%s_%d","createdAt":"%d","room":{"sid":"RM_%s","name":"%s","creationTimeMs":"%d"},
                 "participant":{"sid":"%s","identity":"%s","name":"%s","joinedAtMs":"%d","attributes":{"golive.role":"%s"}}}
                """.formatted(
                        event,
                        session,
                        IDS.incrementAndGet(),
                        at.getEpochSecond(),
                        session,
                        room,
                        StudioApplication.START.toEpochMilli(),
                        sid + session,
                        identity,
                        name,
                        joined.toEpochMilli(),
                        role);
        SignedWebhook webhook = WebhookSigner.create(clock).sign(body);
        Answer answer = anybody.with("Authorization", webhook.authorization().orElseThrow())
                .post("/golive/livekit/webhook", "application/webhook+json", webhook.text());
        assertThat(answer.status()).isEqualTo(200);
    }
}
