package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.test.TestClock;
import dev.golive.test.fake.FakeParticipant;
import dev.golive.test.fake.RoomServiceMethod;
import dev.golive.test.webhook.Peer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
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
class SessionEndpointTest {

    private static final AtomicInteger IDS = new AtomicInteger();

    private final Caller nobody;
    private final TestClock clock;
    private final String id = "session-" + IDS.incrementAndGet();

    @Autowired
    SessionEndpointTest(@LocalServerPort int port, TestClock clock) {
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
    void theCoachGoesLive() {
        JsonNode ticket = ticket("grace coach");

        Answer answer = bearing(ticket).post("/golive/session/live");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder("id", "title", "state", "startsAtMs", "endsAtMs", "sinceMs", "coach");
        assertThat(answer.json().path("state").stringValue()).isEqualTo("live");
        assertThat(answer.json().path("coach").stringValue())
                .isEqualTo(ticket.path("identity").stringValue());
        assertThat(LiveKitSettings.livekit().rooms())
                .singleElement()
                .satisfies(room -> assertThat(room.metadata())
                        .isEqualTo("{\"v\":1,\"sessionId\":\"%s\",\"epoch\":1,\"rev\":0,\"coach\":\"%s\"}"
                                .formatted(id, ticket.path("identity").stringValue())));
    }

    @Test
    void goingLiveAgainIsHarmless() {
        Caller coach = as("grace coach");
        JsonNode first = coach.post("/golive/session/live").json();
        clock.advance(Duration.ofMinutes(1));

        JsonNode second = coach.post("/golive/session/live").json();

        assertThat(second).isEqualTo(first);
        assertThat(LiveKitSettings.livekit()
                        .calls(RoomServiceMethod.CREATE_ROOM)
                        .size())
                .isEqualTo(1);
        assertThat(LiveKitSettings.livekit().calls(RoomServiceMethod.SEND_DATA).size())
                .isEqualTo(1);
    }

    @Test
    void theRoomIsToldByTheServer() {
        Caller coach = as("grace coach");

        coach.post("/golive/session/live");
        coach.post("/golive/session/end");
        coach.post("/golive/session/end", "{\"room\": \"close\"}");

        assertThat(LiveKitSettings.livekit().packets()).allSatisfy(packet -> {
            assertThat(packet.topic()).isEqualTo("golive.1.session");
            assertThat(packet.to()).isEmpty();
            JsonNode message = JsonMapper.shared().readTree(packet.text());
            assertThat(message.propertyNames()).containsExactly("v", "id", "type", "at", "body");
            assertThat(message.path("v").intValue()).isEqualTo(1);
            assertThat(message.path("at").longValue()).isEqualTo(StudioApplication.START.toEpochMilli());
            assertThat(message.path("body")).isEmpty();
        });
        assertThat(LiveKitSettings.livekit().packets())
                .extracting(packet ->
                        JsonMapper.shared().readTree(packet.text()).path("type").stringValue(""))
                .containsExactly("session.live", "session.ending", "session.ended");
    }

    @Test
    void athletesSeeThatItIsLive() {
        Caller athlete = as("ada athlete");
        JsonNode live = as("grace coach").post("/golive/session/live").json();

        JsonNode seen = athlete.get("/golive/session").json();

        assertThat(seen).isEqualTo(live);
    }

    @ParameterizedTest
    @ValueSource(strings = {"co-coach", "moderator", "athlete", "guest", "preview"})
    void nobodyElseGoesLive(String role) {
        Answer answer = as("ada " + role).post("/golive/session/live");

        assertThatProblem(answer, "not-allowed", 403, "This role may not do that")
                .hasDetail("Only the coach can go live.");
        assertThat(LiveKitSettings.livekit()
                        .calls(RoomServiceMethod.CREATE_ROOM)
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"co-coach", "moderator", "athlete", "guest", "preview"})
    void nobodyElseEndsIt(String role) {
        as("grace coach").post("/golive/session/live");

        Answer answer = as("ada " + role).post("/golive/session/end");

        assertThatProblem(answer, "not-allowed", 403, "This role may not do that")
                .hasDetail("Only the coach can end the session.");
        assertThat(as("ada athlete").get("/golive/session").json().path("state").stringValue())
                .isEqualTo("live");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"room\": \"idle\"}", "{}", "{\"room\": null}", "{\"room\": \"idle\", \"other\": 1}"})
    void endingLetsTheRoomEmptyByItself(String body) {
        Caller coach = as("grace coach");
        coach.post("/golive/session/live");
        RoomName room = LiveKitSettings.livekit().rooms().get(0).name();
        FakeParticipant preview = LiveKitSettings.livekit().join(room, Peer.of(Role.PREVIEW, Identity.of("p_preview")));
        FakeParticipant athlete = LiveKitSettings.livekit().join(room, Peer.of(Role.ATHLETE, Identity.of("p_athlete")));

        Answer answer = coach.post("/golive/session/end", body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("state").stringValue()).isEqualTo("wrapping");
        assertThat(LiveKitSettings.livekit()
                        .calls(RoomServiceMethod.DELETE_ROOM)
                        .size())
                .isZero();
        // The hidden preview alone would hold the room open.
        assertThat(preview.isConnected()).isFalse();
        assertThat(athlete.isConnected()).isTrue();
    }

    @Test
    void endingWithoutABodyIsTheSame() {
        Caller coach = as("grace coach");
        coach.post("/golive/session/live");

        Answer answer = coach.post("/golive/session/end");

        assertThat(answer.json().path("state").stringValue()).isEqualTo("wrapping");
    }

    @Test
    void endingByClosingDisconnectsEveryone() {
        Caller coach = as("grace coach");
        coach.post("/golive/session/live");

        Answer answer = coach.post("/golive/session/end", "{\"room\": \"close\"}");

        assertThat(answer.json().path("state").stringValue()).isEqualTo("ended");
        assertThat(LiveKitSettings.livekit().rooms()).isEmpty();
    }

    @Test
    void endingAgainIsHarmless() {
        Caller coach = as("grace coach");
        coach.post("/golive/session/live");
        JsonNode first =
                coach.post("/golive/session/end", "{\"room\": \"close\"}").json();
        clock.advance(Duration.ofMinutes(1));

        JsonNode second =
                coach.post("/golive/session/end", "{\"room\": \"close\"}").json();

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"room\": \"open\"}", "{\"room\": \"\"}", "{\"room\": \"CLOSE\"}", "{\"room\": 1}"})
    void anEndingThatIsNoneIsRefused(String body) {
        Caller coach = as("grace coach");
        coach.post("/golive/session/live");

        Answer answer = coach.post("/golive/session/end", body);

        assertThatProblem(answer, "request-not-valid", 400, "The request is not valid")
                .hasDetail("\"room\" is \"idle\" or \"close\".");
        assertThat(coach.get("/golive/session").json().path("state").stringValue())
                .isEqualTo("live");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "[]", "{\"room\": {}}", "{"})
    void anEndingThatIsNotJsonIsRefused(String body) {
        Answer answer = as("grace coach").post("/golive/session/end", body);

        assertThatProblem(answer, "request-not-valid", 400, "The request is not valid");
    }

    @Test
    void whatIsOverIsNotStartedAgain() {
        Caller coach = as("grace coach");
        coach.post("/golive/session/end");

        Answer answer = coach.post("/golive/session/live");

        assertThatProblem(answer, "session-ended", 410, "The session is over")
                .hasDetail("This session is over. Plan a new one to go live again.");
    }

    @Test
    void nobodyJoinsWhatTheCoachEnded() {
        as("grace coach").post("/golive/session/end");

        Answer answer = nobody.with("X-User", "ada athlete").post("/golive/token", "{\"room_name\":\"" + id + "\"}");

        assertThatProblem(answer, "session-ended", 410, "The session is over");
    }

    @Test
    void aLiveKitThatDoesNotAnswerLeavesTheSessionAsItWas() {
        Caller coach = as("grace coach");
        LiveKitSettings.livekit().refuseConnections();

        Answer answer = coach.post("/golive/session/live");

        assertThatProblem(answer, "livekit-unavailable", 503, "LiveKit is not available");
        assertThat(answer.header("Retry-After")).isEqualTo("3");
        assertThat(coach.get("/golive/session").json().path("state").stringValue())
                .isEqualTo("preflight");
    }

    @Test
    void aLiveKitThatRefusesIsToldApart() {
        Caller coach = as("grace coach");
        LiveKitSettings.livekit().answerAll(403, "{\"code\": \"permission_denied\", \"msg\": \"no\"}");

        Answer answer = coach.post("/golive/session/live");

        assertThatProblem(answer, "livekit-refused", 502, "LiveKit refused the call");
    }

    @Test
    void theWrongMethodIsNotAllowed() {
        Caller coach = as("grace coach");

        assertThat(coach.post("/golive/session").status()).isEqualTo(405);
        assertThat(coach.get("/golive/session/live").status()).isEqualTo(405);
        assertThat(coach.get("/golive/session/end").status()).isEqualTo(405);
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
}
