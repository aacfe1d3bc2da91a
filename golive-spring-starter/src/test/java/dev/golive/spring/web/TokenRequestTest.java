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
import dev.golive.token.KeyRing;
import dev.golive.token.TokenVerifier;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EndpointTest
class TokenRequestTest {

    private static final String TOKEN = "/golive/token";

    private final Caller nobody;
    private final Caller athlete;
    private final Caller coach;
    private final TestClock clock;

    @Autowired
    TokenRequestTest(@LocalServerPort int port, TestClock clock) {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"participant_identity\": \"p_somebody_else\"",
                "\"participant_name\": \"The Coach\"",
                "\"participant_metadata\": \"{\\\"role\\\":\\\"coach\\\"}\"",
                "\"participant_attributes\": {\"role\": \"coach\"}",
                "\"room_config\": {\"name\": \"other\", \"max_participants\": 1, \"metadata\": \"x\", \"agents\": [{}]}",
                "\"video\": {\"roomAdmin\": true, \"canPublish\": true}, \"roomAdmin\": true",
                "\"role\": \"coach\", \"identity\": \"p_1\", \"name\": \"x\", \"attributes\": {}, \"kind\": \"agent\"",
                "\"participantIdentity\": \"p_1\", \"canPublish\": true, \"hidden\": true",
                "\"unknown\": [1, 2, {\"deep\": null}]"
            })
    void whateverElseIsAskedForChangesNothing(String privileges) {
        String plain = "{\"room_name\": \"privileges\"}";
        String greedy = "{\"room_name\": \"privileges\", " + privileges + "}";

        JsonNode modest = athlete.post(TOKEN, plain).json();
        JsonNode asked = athlete.post(TOKEN, greedy).json();

        assertThat(asked.path("participant_token")).isEqualTo(modest.path("participant_token"));
        assertThat(asked).isEqualTo(modest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "co-coach", "moderator", "athlete", "guest", "Preview", "", "admin"})
    void nobodyCanAskForAnotherRole(String as) {
        for (Caller caller : new Caller[] {athlete, coach}) {
            Answer answer = caller.post(TOKEN, "{\"room_name\": \"as\", \"as\": \"" + as + "\"}");

            assertThatProblem(answer, "request-not-valid", 400, "The request is not valid")
                    .hasDetail("\"as\" may only ask for \"preview\": the server decides on roles.");
        }
    }

    @Test
    void noRoleAskedForIsOnesOwn() {
        Answer answer = coach.post(TOKEN, "{\"room_name\": \"as-null\", \"as\": null}");

        assertThat(answer.json().path("golive").path("role").stringValue()).isEqualTo("coach");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such", "", "  ", "a\\u0000b", "\\ud800"})
    void aSessionThatNobodyPlannedIsUnknown(String id) {
        Answer answer = athlete.post(TOKEN, "{\"room_name\": \"" + id + "\"}");

        assertThatProblem(answer, "session-unknown", 404, "There is no such session")
                .hasDetail("We can't find this session. Check the link.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"monday 18:00", "club/7/class/42", "🧘‍♀️ yoga", "../../etc", "a?b#c&d=e", "ключ"})
    void aSessionsIdIsTheApplicationsText(String id) {
        String json = JsonMapper.shared().writeValueAsString(Map.of("room_name", id));

        Answer answer = athlete.post(TOKEN, json);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("golive").path("session").path("id").stringValue())
                .isEqualTo(id);
        String pass = answer.json().path("golive").path("pass").stringValue();
        assertThat(nobody.bearing(pass).get("/golive/session").json().path("id").stringValue())
                .isEqualTo(id);
    }

    @Test
    void differentIdsAreDifferentRooms() {
        assertThat(roomOf(athlete.post(TOKEN, room("a/b")))).isNotEqualTo(roomOf(athlete.post(TOKEN, room("a b"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{",
                "[]",
                "\"room\"",
                "{\"room_name\": [1]}",
                "{\"room_name\": {}}",
                "{} {",
                "null"
            })
    void whatIsNotTheExpectedJsonIsRefused(String body) {
        Answer answer = athlete.post(TOKEN, body);

        assertThatProblem(answer, "request-not-valid", 400, "The request is not valid")
                .hasDetail("The request's body is not the JSON that was expected.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"room_name\": null}", "{\"roomName\": \"x\"}"})
    void aRequestThatNamesNoSessionIsToldHow(String body) {
        Answer answer = athlete.post(TOKEN, body);

        assertThatProblem(answer, "request-not-valid", 400, "The request is not valid")
                .hasDetail("The request names no session. Send {\"room_name\": \"<session id>\"}.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
    void whatIsNotSentAsJsonIsRefused(String contentType) {
        Answer answer = athlete.post(TOKEN, contentType, room("type"));

        assertThatProblem(answer, "request-not-valid", 400, "The request is not valid");
    }

    @Test
    void aHugeSessionIdIsUnknown() {
        Answer answer = athlete.post(TOKEN, room("x".repeat(3_000_000)));

        assertThatProblem(answer, "session-unknown", 404, "There is no such session");
        assertThat(answer.body()).hasSizeLessThan(1000);
    }

    @Test
    void aDeeplyNestedBodyIsRefused() {
        Answer answer = athlete.post(TOKEN, "{\"room_name\": \"deep\", \"x\": " + "[".repeat(100_000));

        assertThatProblem(answer, "request-not-valid", 400, "The request is not valid");
    }

    @Test
    void onlyPostIsAnswered() {
        Answer answer = athlete.get(TOKEN);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    private static String room(String id) {
        return "{\"room_name\": \"" + id + "\"}";
    }

    private static String roomOf(Answer answer) {
        return TokenVerifier.create(
                        KeyRing.of(TestCredentials.ours().forGoLive()), StudioApplication.clock(), Duration.ZERO)
                .verify(answer.json().path("participant_token").stringValue(""))
                .room()
                .value();
    }
}
