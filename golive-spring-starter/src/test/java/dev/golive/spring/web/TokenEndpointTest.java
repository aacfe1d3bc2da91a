package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static dev.golive.test.assertion.GoLiveAssertions.assertThatToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.test.TestClock;
import dev.golive.test.TestCredentials;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EndpointTest
class TokenEndpointTest {

    private static final String TOKEN = "/golive/token";

    private final Caller nobody;
    private final Caller athlete;
    private final Caller coach;
    private final TestClock clock;

    @Autowired
    TokenEndpointTest(@LocalServerPort int port, TestClock clock) {
        this.nobody = Caller.of(port);
        this.athlete = nobody.with("X-User", "ada athlete");
        this.coach = nobody.with("X-User", "grace coach");
        this.clock = clock;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
        clock.set(StudioApplication.START);
    }

    @Test
    void theAnswerIsLiveKitsFormatWithOursBesideIt() {
        Answer answer = athlete.post(TOKEN, room("format"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        JsonNode json = answer.json();
        assertThat(json.propertyNames()).containsExactlyInAnyOrder("server_url", "participant_token", "golive");
        assertThat(json.path("server_url").stringValue()).isEqualTo("wss://live.example.com");
        JsonNode ours = json.path("golive");
        assertThat(ours.propertyNames())
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
        assertThat(ours.path("name").stringValue()).isEqualTo("ada");
        assertThat(ours.path("role").stringValue()).isEqualTo("athlete");
        assertThat(ours.path("timeMs").longValue()).isEqualTo(StudioApplication.START.toEpochMilli());
        // The athlete's token lasts two hours, and so does the session with its overrun.
        assertThat(ours.path("passExpiresAtMs").longValue())
                .isEqualTo(StudioApplication.START.plus(Duration.ofHours(2)).getEpochSecond() * 1000);
    }

    @Test
    void theSessionIsTheTimetables() {
        JsonNode session =
                athlete.post(TOKEN, room("timetable")).json().path("golive").path("session");

        assertThat(session).isEqualTo(JsonMapper.shared().readTree("""
                                {"id":"timetable","title":"Tuesday HIIT","state":"planned",
                                 "startsAtMs":%1$d,"endsAtMs":%2$d,"sinceMs":%1$d}
                                """.formatted(
                        StudioApplication.START.toEpochMilli(),
                        StudioApplication.START.plus(Duration.ofHours(1)).toEpochMilli())));
    }

    @Test
    void theTokenIsSignedForLiveKitAndThePassIsNot() {
        JsonNode json = athlete.post(TOKEN, room("signed")).json();

        String identity = json.path("golive").path("identity").stringValue("");
        assertThatToken(json.path("participant_token").stringValue(""), TestCredentials.ours())
                .isOf(Identity.of(identity))
                .mayNotPublish();
        assertThat(identity).doesNotContain("ada");
        assertThatThrownBy(
                        () -> assertThatToken(json.path("golive").path("pass").stringValue(""), TestCredentials.ours()))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleGetsItsName(Role role) {
        Answer answer = nobody.with("X-User", "someone " + role.wireName()).post(TOKEN, room("role-" + role));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("golive").path("role").stringValue()).isEqualTo(role.wireName());
    }

    @Test
    void aCoachsArrivalStartsThePreflight() {
        Answer answer = coach.post(TOKEN, room("arrival"));

        assertThat(answer.json().path("golive").path("session").path("state").stringValue())
                .isEqualTo("preflight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "co-coach", "moderator"})
    void theStaffMayLookAtThePreview(String role) {
        Answer answer =
                nobody.with("X-User", "grace " + role).post(TOKEN, "{\"room_name\": \"preview\", \"as\": \"preview\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("golive").path("role").stringValue()).isEqualTo("preview");
        assertThatToken(answer.json().path("participant_token").stringValue(""), TestCredentials.ours())
                .isHidden()
                .mayNotPublish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"athlete", "guest", "preview"})
    void nobodyElseMayLookAtThePreview(String role) {
        Answer answer =
                nobody.with("X-User", "ada " + role).post(TOKEN, "{\"room_name\": \"preview\", \"as\": \"preview\"}");

        assertThatProblem(answer, "not-allowed", 403, "This role may not do that")
                .hasDetail("Only coaches and moderators can look at the preview.");
    }

    @Test
    void nobodyIsAskedToLogIn() {
        Answer answer = nobody.post(TOKEN, room("nobody"));

        assertThatProblem(answer, "sign-in-required", 401, "Nobody is logged in")
                .hasDetail("Please log in first, then open the link again.");
    }

    @Test
    void aRefusalGivesTheApplicationsReason() {
        Answer answer = nobody.with("X-User", "mallory").post(TOKEN, room("refused"));

        assertThatProblem(answer, "participant-refused", 403, "The participant was refused")
                .hasDetail("You have no ticket for Tuesday HIIT.");
    }

    @Test
    void nobodyJoinsWhatIsOver() {
        clock.advance(Duration.ofHours(2));

        Answer answer = athlete.post(TOKEN, room("over"));

        assertThatProblem(answer, "session-ended", 410, "The session is over")
                .hasDetail("This session is over. See you at the next one!");
    }

    @Test
    void aLiveKitThatDoesNotAnswerIsUnavailable() {
        LiveKitSettings.livekit().refuseConnections();

        Answer answer = athlete.post(TOKEN, room("down"));

        assertThatProblem(answer, "livekit-unavailable", 503, "LiveKit is not available")
                .hasDetail("The video service does not answer right now. We'll try again in a moment.");
        assertThat(answer.header("Retry-After")).isEqualTo("3");
    }

    @Test
    void aLiveKitThatIsOverloadedIsUnavailable() {
        LiveKitSettings.livekit().answerAll(429, "{\"code\": \"resource_exhausted\", \"msg\": \"full\"}");

        Answer answer = athlete.post(TOKEN, room("overloaded"));

        assertThatProblem(answer, "livekit-unavailable", 503, "LiveKit is not available");
        assertThat(answer.header("Retry-After")).isEqualTo("3");
    }

    @Test
    void aLiveKitThatRefusesIsToldApart() {
        LiveKitSettings.livekit().answerAll(401, "{\"code\": \"unauthenticated\", \"msg\": \"bad secret\"}");

        Answer answer = athlete.post(TOKEN, room("refuses"));

        assertThatProblem(answer, "livekit-refused", 502, "LiveKit refused the call")
                .hasDetail("The video service could not do this. Please tell your platform's support.");
        assertThat(answer.header("Retry-After")).isEmpty();
        assertThat(answer.body()).doesNotContain("bad secret");
    }

    private static String room(String id) {
        return "{\"room_name\": \"" + id + "\"}";
    }
}
