package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golive.participant.Role;
import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.FakeLiveKit;
import dev.golive.spring.fixture.HandClock;
import dev.golive.spring.fixture.Jwt;
import dev.golive.spring.fixture.Keys;
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
    private final HandClock clock;

    @Autowired
    TokenEndpointTest(@LocalServerPort int port, HandClock clock) {
        this.nobody = Caller.of(port);
        this.athlete = nobody.with("X-User", "ada athlete");
        this.coach = nobody.with("X-User", "grace coach");
        this.clock = clock;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        FakeLiveKit.shared().reset();
        clock.set(HandClock.START);
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
                .containsExactlyInAnyOrder("pass", "passExpiresAtMs", "identity", "name", "role", "session", "timeMs");
        assertThat(ours.path("name").stringValue()).isEqualTo("ada");
        assertThat(ours.path("role").stringValue()).isEqualTo("athlete");
        assertThat(ours.path("timeMs").longValue()).isEqualTo(HandClock.START.toEpochMilli());
        // The athlete's token lasts two hours, and so does the session with its overrun.
        assertThat(ours.path("passExpiresAtMs").longValue())
                .isEqualTo(HandClock.START.plus(Duration.ofHours(2)).getEpochSecond() * 1000);
    }

    @Test
    void theSessionIsTheTimetables() {
        JsonNode session =
                athlete.post(TOKEN, room("timetable")).json().path("golive").path("session");

        assertThat(session).isEqualTo(JsonMapper.shared().readTree("""
                                {"id":"timetable","title":"Tuesday HIIT","state":"planned",
                                 "startsAtMs":%1$d,"endsAtMs":%2$d,"sinceMs":%1$d}
                                """.formatted(
                        HandClock.START.toEpochMilli(),
                        HandClock.START.plus(Duration.ofHours(1)).toEpochMilli())));
    }

    @Test
    void theTokenIsSignedForLiveKitAndThePassIsNot() {
        JsonNode json = athlete.post(TOKEN, room("signed")).json();

        JsonNode claims = Jwt.claims(json.path("participant_token").stringValue(), Keys.SECRET);
        assertThat(claims.path("iss").stringValue()).isEqualTo(Keys.KEY);
        assertThat(claims.path("sub").stringValue())
                .isEqualTo(json.path("golive").path("identity").stringValue())
                .doesNotContain("ada");
        assertThat(claims.path("video").path("canPublish").booleanValue()).isFalse();
        assertThatThrownBy(() -> Jwt.claims(json.path("golive").path("pass").stringValue(), Keys.SECRET))
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
        JsonNode video = Jwt.claims(answer.json().path("participant_token").stringValue(), Keys.SECRET)
                .path("video");
        assertThat(video.path("hidden").booleanValue()).isTrue();
        assertThat(video.path("canPublish").booleanValue()).isFalse();
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
        FakeLiveKit.shared().breakDown();

        Answer answer = athlete.post(TOKEN, room("down"));

        assertThatProblem(answer, "livekit-unavailable", 503, "LiveKit is not available")
                .hasDetail("The video service does not answer right now. We'll try again in a moment.");
        assertThat(answer.header("Retry-After")).isEqualTo("3");
    }

    @Test
    void aLiveKitThatIsOverloadedIsUnavailable() {
        FakeLiveKit.shared().answerAll(429, "{\"code\": \"resource_exhausted\", \"msg\": \"full\"}");

        Answer answer = athlete.post(TOKEN, room("overloaded"));

        assertThatProblem(answer, "livekit-unavailable", 503, "LiveKit is not available");
        assertThat(answer.header("Retry-After")).isEqualTo("3");
    }

    @Test
    void aLiveKitThatRefusesIsToldApart() {
        FakeLiveKit.shared().answerAll(401, "{\"code\": \"unauthenticated\", \"msg\": \"bad secret\"}");

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
