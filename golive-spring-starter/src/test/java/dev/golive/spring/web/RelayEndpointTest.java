package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.error.TwirpCode;
import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.test.TestClock;
import dev.golive.test.fake.RoomServiceMethod;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@EndpointTest
class RelayEndpointTest {

    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private static final AtomicLong IDS = new AtomicLong();

    private final Caller nobody;
    private final TestClock clock;
    private final MeterRegistry meters;
    private final String session = "relay-" + SESSIONS.incrementAndGet();

    @Autowired
    RelayEndpointTest(@LocalServerPort int port, TestClock clock, MeterRegistry meters) {
        this.nobody = Caller.of(port);
        this.clock = clock;
        this.meters = meters;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
        clock.set(StudioApplication.START);
    }

    @Test
    void aBatchIsAnsweredItemByItem() {
        live();
        String first = line("hello");

        Answer answer = as("ada athlete").post("/golive/messages", "[" + first + "," + item("chat.send", "{}") + "]");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("answers", "atMs");
        assertThat(answer.json().path("atMs").longValue()).isEqualTo(StudioApplication.START.toEpochMilli());
        JsonNode taken = answer.json().path("answers").path(0);
        assertThat(first).contains(taken.path("id").stringValue());
        assertThat(taken.path("accepted").booleanValue()).isTrue();
        assertThat(taken.path("rev").longValue()).isEqualTo(1);
        JsonNode refused = answer.json().path("answers").path(1);
        assertThat(refused.path("accepted").booleanValue()).isFalse();
        assertThat(refused.path("code").stringValue()).isEqualTo("INVALID");
        assertThat(refused.path("pointer").stringValue()).isEqualTo("/body/text");
        assertThat(refused.path("detail").stringValue()).isNotBlank();
    }

    @Test
    void whoComesLateReadsTheChat() {
        live();
        as("ada athlete").post("/golive/messages", line("hello"));

        JsonNode chat = as("ben athlete").get("/golive/chat").json();

        assertThat(chat.path("rev").longValue()).isEqualTo(1);
        assertThat(chat.path("mode").stringValue()).isEqualTo("open");
        assertThat(chat.path("lines").path(0).path("text").stringValue()).isEqualTo("hello");
        assertThat(chat.path("lines").path(0).path("from").path("name").stringValue())
                .isEqualTo("ada");
        assertThat(chat.path("kinds").path(0).stringValue()).isEqualTo("heart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "100000"})
    void aLimitOutOfRangeGivesWhatThereIs(String limit) {
        live();
        as("ada athlete").post("/golive/messages", line("hello"));

        assertThat(as("ben athlete")
                        .get("/golive/chat?limit=" + limit)
                        .json()
                        .path("lines")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void moderatorsSeeWhatWasDoneAndAthletesDoNot() {
        live();
        String ada = ticket("ada athlete").path("identity").stringValue();
        Answer mute = as("mo moderator")
                .post(
                        "/golive/messages",
                        item(
                                "moderation.mute",
                                "{\"participant\":\"" + ada + "\",\"reason\":\"spam\",\"seconds\":60}"));
        assertThat(mute.json().path("answers").path(0).path("accepted").booleanValue())
                .isTrue();

        JsonNode muted = as("mo moderator")
                .get("/golive/moderation")
                .json()
                .path("muted")
                .path(0);

        assertThat(muted.path("participant").stringValue()).isEqualTo(ada);
        assertThat(muted.path("reason").stringValue()).isEqualTo("spam");
        assertThat(muted.path("by").stringValue()).isEqualTo("mo");
        assertThat(muted.path("untilMs").longValue())
                .isEqualTo(StudioApplication.START.plusSeconds(60).toEpochMilli());
        assertThatProblem(as("ada athlete").get("/golive/moderation"), "not-allowed", 403, "This role may not do that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/golive/chat", "/golive/moderation"})
    void withoutAPassNothingIsTold(String path) {
        assertThatProblem(nobody.get(path), "pass-not-valid", 401, "The session pass is not valid");
        assertThatProblem(nobody.bearing("forged").get(path), "pass-not-valid", 401, "The session pass is not valid");
    }

    @Test
    void withoutAPassNothingIsTaken() {
        assertThatProblem(
                nobody.post("/golive/messages", line("hello")), "pass-not-valid", 401, "The session pass is not valid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "[", "7", "{\"v\":1}{}"})
    void whatIsNoJsonIsRefusedAsAWhole(String body) {
        live();

        Answer answer = as("ada athlete").post("/golive/messages", body);

        assertThatProblem(answer, "request-not-valid", 400, "The request is not valid");
        assertThat(answer.json().path("code").stringValue()).isEqualTo("INVALID");
        assertThat(answer.json().path("pointer").isString()).isTrue();
    }

    @Test
    void whatIsTooMuchIsRefusedAsAWhole() {
        live();

        Answer answer = as("ada athlete").post("/golive/messages", "[" + line("x".repeat(70_000)) + "]");

        assertThatProblem(answer, "request-too-large", 413, "The request is too large");
        assertThat(answer.json().path("code").stringValue()).isEqualTo("TOO_LARGE");
    }

    @Test
    void anActThatLiveKitDoesNotCarryOutIsToBeSentAgain() {
        live();
        LiveKitSettings.livekit().fail(RoomServiceMethod.REMOVE_PARTICIPANT, TwirpCode.UNAVAILABLE);
        String ada = ticket("ada athlete").path("identity").stringValue();
        String ban = item("moderation.ban", "{\"participant\":\"" + ada + "\",\"reason\":\"spam\"}");

        Answer answer = as("mo moderator").post("/golive/messages", ban);

        assertThatProblem(answer, "livekit-unavailable", 503, "LiveKit is not available");
        assertThat(answer.header("Retry-After")).isNotBlank();
        LiveKitSettings.livekit().recover();
        assertThat(as("mo moderator")
                        .post("/golive/messages", ban)
                        .json()
                        .path("answers")
                        .path(0)
                        .path("accepted")
                        .booleanValue())
                .isTrue();
        assertThatProblem(
                nobody.with("X-User", "ada athlete").post("/golive/token", "{\"room_name\":\"" + session + "\"}"),
                "participant-refused",
                403,
                "The participant was refused");
    }

    @Test
    void whatBecomesOfItemsIsCounted() {
        live();
        double accepted = count("golive.relay.accepted", "class", "chat");
        double refused = count("golive.relay.refused", "code", "rejected_by_moderation");

        as("ada athlete").post("/golive/messages", line("hello"));
        as("ada athlete").post("/golive/messages", line("see www.spam.example"));

        assertThat(count("golive.relay.accepted", "class", "chat")).isEqualTo(accepted + 1);
        assertThat(count("golive.relay.refused", "code", "rejected_by_moderation"))
                .isEqualTo(refused + 1);
    }

    private double count(String meter, String tag, String value) {
        return meters.find(meter).tag(tag, value).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private void live() {
        assertThat(as("grace coach").post("/golive/session/live").status()).isEqualTo(200);
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

    private static String line(String text) {
        return item("chat.send", "{\"text\":\"" + text + "\"}");
    }

    private static String item(String type, String body) {
        UUID id = new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | IDS.incrementAndGet());
        return "{\"v\":1,\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"body\":" + body + "}";
    }
}
