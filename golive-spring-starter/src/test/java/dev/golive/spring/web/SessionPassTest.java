package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.test.TestClock;
import dev.golive.test.TestCredentials;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
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
import tools.jackson.databind.JsonNode;

@EndpointTest
@ExtendWith(OutputCaptureExtension.class)
class SessionPassTest {

    private static final AtomicInteger IDS = new AtomicInteger();

    private final Caller nobody;
    private final TestClock clock;
    private final String id = "pass-" + IDS.incrementAndGet();

    @Autowired
    SessionPassTest(@LocalServerPort int port, TestClock clock) {
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
    void everyHolderOfAPassSeesTheSession() {
        Answer answer = as("ada athlete").get("/golive/session");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().path("id").stringValue()).isEqualTo(id);
        assertThat(answer.json().path("title").stringValue()).isEqualTo("Tuesday HIIT");
        assertThat(answer.json().path("state").stringValue()).isEqualTo("planned");
        assertThat(answer.json().has("coach")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic YTpi", "eyJhbGciOiJIUzI1NiJ9.e30.x"})
    void withoutAPassNothingIsAnswered(String header) {
        Caller caller = header.isEmpty() ? nobody : nobody.with("Authorization", header);

        for (Answer answer : new Answer[] {
            caller.get("/golive/session"), caller.post("/golive/session/live"), caller.post("/golive/session/end")
        }) {
            assertNotValid(answer);
        }
    }

    @Test
    void liveKitsTokenIsNoPass() {
        String token = nobody.with("X-User", "grace coach")
                .post("/golive/token", "{\"room_name\":\"" + id + "\"}")
                .json()
                .path("participant_token")
                .stringValue();

        assertNotValid(nobody.bearing(token).get("/golive/session"));
    }

    @Test
    void aPassSignedWithTheApiSecretItselfIsForged() {
        String claims = "{\"iss\":\"%s\",\"aud\":\"golive\",\"sub\":\"p_1\",\"nbf\":0,\"exp\":4102444800,"
                        .formatted(TestCredentials.ours().key().value())
                + "\"session\":\"%s\",\"room\":\"gl1.golive.s.1\",\"role\":\"coach\",\"name\":\"x\"}".formatted(id);

        assertNotValid(nobody.bearing(TestCredentials.ours().sign(claims)).post("/golive/session/live"));
        assertNotValid(
                nobody.bearing(TestCredentials.somebodyElses().sign(claims)).post("/golive/session/live"));
    }

    @Test
    void aTamperedPassIsForged() {
        String pass = ticket("ada athlete").path("pass").stringValue("");
        String[] parts = pass.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String coach = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("athlete", "coach").getBytes(StandardCharsets.UTF_8));

        assertNotValid(nobody.bearing(parts[0] + "." + coach + "." + parts[2]).post("/golive/session/live"));
    }

    @Test
    void anExpiredPassIsNotValid() {
        Caller athlete = as("ada athlete");
        clock.advance(Duration.ofHours(2).plusSeconds(11));

        assertNotValid(athlete.get("/golive/session"));
    }

    @Test
    void theSchemesCaseDoesNotMatter() {
        String pass = ticket("ada athlete").path("pass").stringValue("");

        assertThat(nobody.with("Authorization", "bearer " + pass)
                        .get("/golive/session")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPassIsNotReadFromACookieOrTheQuery() {
        String pass = ticket("grace coach").path("pass").stringValue("");

        assertNotValid(nobody.with("Cookie", "pass=" + pass).post("/golive/session/live?access_token=" + pass));
    }

    @Test
    void noTokenPassOrSecretIsLogged(CapturedOutput output) {
        Answer joined = nobody.with("X-User", "grace coach").post("/golive/token", "{\"room_name\":\"" + id + "\"}");
        String token = joined.json().path("participant_token").stringValue("");
        String pass = joined.json().path("golive").path("pass").stringValue("");
        nobody.bearing(pass).post("/golive/session/live");
        nobody.bearing(pass + "x").post("/golive/session/live");
        nobody.bearing(token).post("/golive/session/live");
        LiveKitSettings.livekit().answerAll(401, "{\"code\": \"unauthenticated\", \"msg\": \"no\"}");
        nobody.bearing(pass).post("/golive/session/end");
        LiveKitSettings.livekit().refuseConnections();
        nobody.bearing(pass).post("/golive/session/end");

        assertThat(output.getAll())
                .contains("A session pass was refused", "LiveKit refused", "LiveKit is not available")
                .doesNotContain(token, pass, TestCredentials.ours().secret());
        assertThat(LiveKitSettings.livekit().tokensSeen())
                .isNotEmpty()
                .allSatisfy(credential -> assertThat(output.getAll()).doesNotContain(credential));
    }

    private Caller as(String login) {
        return bearing(ticket(login));
    }

    private Caller bearing(JsonNode ticket) {
        return nobody.bearing(ticket.path("pass").stringValue(""));
    }

    private JsonNode ticket(String login) {
        return nobody.with("X-User", login)
                .post("/golive/token", "{\"room_name\":\"" + id + "\"}")
                .json()
                .path("golive");
    }

    private static void assertNotValid(Answer answer) {
        assertThatProblem(answer, "pass-not-valid", 401, "The session pass is not valid")
                .hasDetail("Your pass for this session has run out. Please open the link again.");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
}
