package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.test.TestClock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** The board over HTTP. */
@SpringBootTest(
        classes = {StudioApplication.class, Recordings.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {Recordings.WITHOUT_SECURITY, "golive.board.video-hosts=cdn.example.org"})
@ContextConfiguration(initializers = LiveKitSettings.class)
class BoardEndpointTest {

    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private static final AtomicLong IDS = new AtomicLong();

    private final Caller nobody;
    private final TestClock clock;
    private final String session = "board-" + SESSIONS.incrementAndGet();

    @Autowired
    BoardEndpointTest(@LocalServerPort int port, TestClock clock) {
        this.nobody = Caller.of(port);
        this.clock = clock;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
        clock.set(StudioApplication.START);
    }

    @Test
    void whoComesLateHasTheBoardWithTheToken() {
        JsonNode empty = ticket("ada athlete").path("board");
        assertThat(empty.path("rev").longValue()).isZero();
        assertThat(empty.path("board").path("timers").isEmpty()).isTrue();

        JsonNode set = tell(
                "grace coach",
                item(
                        "timer.set",
                        "{\"timerId\":\"main\",\"label\":\"Main\",\"workout\":\"tabata\",\"leadInMs\":10000}"));

        assertThat(set.path("rev").longValue()).isEqualTo(1);
        JsonNode late = ticket("ben athlete").path("board");
        assertThat(late).isEqualTo(as("ben athlete").get("/golive/board").json());
        assertThat(late.at("/board/timers/0/label").stringValue()).isEqualTo("Main");
        assertThat(late.path("epoch").longValue()).isEqualTo(StudioApplication.START.toEpochMilli());
    }

    @Test
    void whoCountsIsToldTheirOwn() {
        assertThat(as("grace coach").post("/golive/session/live").status()).isEqualTo(200);
        tell("grace coach", item("reps.set", "{\"repId\":\"squats\",\"exercise\":\"Squats\"}"));

        JsonNode counted = tell("ada athlete", item("rep.count", "{\"repId\":\"squats\",\"count\":7,\"seq\":1}"));

        assertThat(counted.at("/own/count").intValue()).isEqualTo(7);
        assertThat(as("ada athlete")
                        .get("/golive/board")
                        .json()
                        .at("/own/counts/0/count")
                        .intValue())
                .isEqualTo(7);
        assertThat(as("ben athlete")
                        .get("/golive/board")
                        .json()
                        .at("/own/counts")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void videosComeFromTheHostsThatTheSettingNames() {
        JsonNode allowed = send(
                "grace coach",
                item("spotlight.show", "{\"kind\":\"demo-video\",\"url\":\"https://cdn.example.org/squat.mp4\"}"));
        JsonNode other = send(
                "grace coach",
                item("spotlight.show", "{\"kind\":\"demo-video\",\"url\":\"https://other.example/squat.mp4\"}"));

        assertThat(allowed.path("accepted").booleanValue()).isTrue();
        assertThat(other.path("pointer").stringValue()).isEqualTo("/body/url");
    }

    @Test
    void aWorkoutThatIsNoneIsRefusedWithTheNumberOfThePlace() {
        JsonNode refused = send(
                "grace coach",
                item("timer.set", "{\"timerId\":\"main\",\"label\":\"Main\",\"workout\":\"emom(01:75,3)\"}"));

        assertThat(refused.path("code").stringValue()).isEqualTo("INVALID");
        assertThat(refused.path("pointer").stringValue()).isEqualTo("/body/workout");
        assertThat(refused.path("detail").stringValue()).contains("position");
    }

    @Test
    void withoutAPassNothingIsTold() {
        assertThatProblem(nobody.get("/golive/board"), "pass-not-valid", 401, "The session pass is not valid");
    }

    private JsonNode tell(String login, String item) {
        JsonNode answer = send(login, item);
        assertThat(answer.path("accepted").booleanValue(false))
                .as(answer.toString())
                .isTrue();
        return answer;
    }

    private JsonNode send(String login, String item) {
        return as(login).post("/golive/messages", item).json().path("answers").path(0);
    }

    private Caller as(String login) {
        return nobody.bearing(ticket(login).path("pass").stringValue());
    }

    private JsonNode ticket(String login) {
        return nobody.with("X-User", login)
                .post("/golive/token", "{\"room_name\":\"" + session + "\"}")
                .json()
                .path("golive");
    }

    private static String item(String type, String body) {
        UUID id = new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | IDS.incrementAndGet());
        return "{\"v\":1,\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"body\":" + body + "}";
    }
}
