package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.OwnHabits;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.spring.fixture.Webhooks;
import dev.golive.test.webhook.SignedWebhook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** An application with habits of its own: another path, under a context, its own JSON, its own advice. */
@SpringBootTest(
        classes = {StudioApplication.class, Recordings.class, OwnHabits.Advice.class, OwnHabits.Pages.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            Recordings.WITHOUT_SECURITY,
            "golive.path=/live/v1",
            "server.servlet.context-path=/app",
            "server.compression.enabled=true",
            "spring.jackson.property-naming-strategy=SNAKE_CASE",
            "spring.jackson.deserialization.fail-on-unknown-properties=true"
        })
@ContextConfiguration(initializers = LiveKitSettings.class)
class OtherSettingsTest {

    private final Caller nobody;

    @Autowired
    OtherSettingsTest(@LocalServerPort int port) {
        this.nobody = Caller.of(port);
    }

    @BeforeEach
    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
    }

    @Test
    void everythingMovesWithThePath() {
        JsonNode ticket = ticket("moved");
        Caller holder = nobody.bearing(ticket.path("pass").stringValue(""));
        SignedWebhook webhook = Webhooks.recorded("participant_joined.json", "EV_moved");

        assertThat(holder.get("/app/live/v1/session").status()).isEqualTo(200);
        assertThat(holder.post("/app/live/v1/session/live").status()).isEqualTo(200);
        assertThat(holder.post("/app/live/v1/session/end").status()).isEqualTo(200);
        assertThat(nobody.get("/app/live/v1/time").status()).isEqualTo(200);
        assertThat(nobody.get("/app/live/v1/web/golive.js").status()).isEqualTo(200);
        assertThat(nobody.with("Authorization", webhook.authorization().orElseThrow())
                        .post("/app/live/v1/livekit/webhook", "application/webhook+json", webhook.text())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "time", "web/golive.js", "token", "livekit/webhook"})
    void nothingStaysBehind(String endpoint) {
        assertThat(nobody.get("/app/golive/" + endpoint).status()).isEqualTo(404);
        assertThat(nobody.get("/golive/" + endpoint).status()).isEqualTo(404);
    }

    @Test
    void theApplicationsJsonHabitsDoNotChangeOurs() {
        JsonNode ticket = ticket("habits");
        JsonNode live = nobody.bearing(ticket.path("pass").stringValue(""))
                .post("/app/live/v1/session/live")
                .json();

        assertThat(ticket.propertyNames())
                .containsExactlyInAnyOrder(
                        "pass",
                        "passExpiresAtMs",
                        "identity",
                        "name",
                        "role",
                        "session",
                        "chatPath",
                        "board",
                        "evidence",
                        "timeMs");
        assertThat(live.propertyNames())
                .containsExactlyInAnyOrder("id", "title", "state", "startsAtMs", "endsAtMs", "sinceMs", "coach");
        assertThat(nobody.get("/app/live/v1/time").json().propertyNames()).containsExactly("receivedMs", "sentMs");
    }

    @Test
    void unknownFieldsAreIgnoredWhereTheApplicationRefusesThem() {
        Answer token = nobody.with("X-User", "grace coach")
                .post("/app/live/v1/token", "{\"room_name\":\"lenient\",\"participant_name\":\"x\"}");
        Answer end = nobody.bearing(token.json().path("golive").path("pass").stringValue(""))
                .post("/app/live/v1/session/end", "{\"room\":\"idle\",\"reason\":\"x\"}");

        assertThat(token.status()).isEqualTo(200);
        assertThat(end.status()).isEqualTo(200);
    }

    @Test
    void ourProblemsStayOursBesideTheApplicationsAdvice() {
        Answer answer = nobody.post("/app/live/v1/token", "{");

        assertThatProblem(answer, "request-not-valid", 400, "The request is not valid");
    }

    @Test
    void theApplicationsProblemsStayItsOwn() {
        Answer answer = nobody.post("/app/own", "{");

        assertThat(answer.status()).isEqualTo(418);
    }

    @Test
    void theClientIsCompressedAndStillRevalidated() {
        Caller browser = nobody.with("Accept-Encoding", "gzip");
        Answer first = browser.get("/app/live/v1/web/golive.js");

        Answer again = browser.with("If-None-Match", first.header("ETag")).get("/app/live/v1/web/golive.js");

        assertThat(first.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(again.status()).isEqualTo(304);
    }

    private JsonNode ticket(String session) {
        return nobody.with("X-User", "grace coach")
                .post("/app/live/v1/token", "{\"room_name\":\"" + session + "\"}")
                .json()
                .path("golive");
    }
}
