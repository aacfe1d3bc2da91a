package dev.golive.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.golive.chat.ChatFilter;
import dev.golive.chat.Verdict;
import dev.golive.chat.WordList;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.test.TestClock;
import java.time.Duration;
import java.util.List;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** A chat with settings of its own: each does what the reference says of it. */
@SpringBootTest(
        classes = {StudioApplication.class, Recordings.class, OtherChatTest.Filters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            Recordings.WITHOUT_SECURITY,
            "golive.chat.names=aliases",
            "golive.chat.links=true",
            "golive.chat.repeat-within=5s",
            "golive.chat.edit-window=3m",
            "golive.chat.slow-pause=7s",
            "golive.chat.filter-fallback=deny",
            "golive.chat.livekit-interop=false",
            "golive.reaction.kinds=fire,sweat",
            "golive.relay.chat-burst=3",
            "golive.relay.chat-pause=4s",
            "golive.relay.reaction-burst=1",
            "golive.relay.reaction-pause=9s",
            "golive.relay.control-burst=1",
            "golive.relay.control-pause=8s"
        })
@ContextConfiguration(initializers = LiveKitSettings.class)
class OtherChatTest {

    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private static final AtomicLong IDS = new AtomicLong();

    private final Caller nobody;
    private final TestClock clock;
    private final String session = "other-" + SESSIONS.incrementAndGet();

    @Autowired
    OtherChatTest(@LocalServerPort int port, TestClock clock) {
        this.nobody = Caller.of(port);
        this.clock = clock;
    }

    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
        clock.set(StudioApplication.START);
    }

    @BeforeEach
    void live() {
        reset();
        assertThat(as("grace coach").post("/golive/session/live").status()).isEqualTo(200);
    }

    @Test
    void athletesHaveAliasesAndStaffDoNot() {
        assertThat(ticket("ada athlete").path("name").stringValue()).matches("[A-Z][a-z]+ [A-Z][a-z]+ [0-9]{1,3}");
        assertThat(ticket("grace coach").path("name").stringValue()).isEqualTo("grace");
    }

    @Test
    void linksMayBeSentWhereTheyAreAllowed() {
        assertThat(code(say("ada athlete", "see https://example.com"))).isEqualTo("accepted");
    }

    @Test
    void theSameLineMayComeAgainAfterTheTimeThatWasSaid() {
        assertThat(code(say("ada athlete", "again"))).isEqualTo("accepted");
        assertThat(code(say("ada athlete", "again"))).isEqualTo("REJECTED_BY_MODERATION");

        clock.advance(Duration.ofSeconds(6));

        assertThat(code(say("ada athlete", "again"))).isEqualTo("accepted");
    }

    @Test
    void aLineMayBeChangedAsLongAsWasSaid() {
        JsonNode line = say("ada athlete", "first");
        String edit = "{\"chatId\":" + line.path("id") + ",\"text\":\"second\"}";

        clock.advance(Duration.ofMinutes(3).minusSeconds(1));
        assertThat(code(send("ada athlete", "chat.edit", edit))).isEqualTo("accepted");
        clock.advance(Duration.ofSeconds(2));
        assertThat(code(send("ada athlete", "chat.edit", edit))).isEqualTo("NOT_ALLOWED");
        assertThat(as("ben athlete").get("/golive/chat").json().path("editMs").longValue())
                .isEqualTo(180_000);
    }

    @Test
    void slowModePausesAsLongAsWasSaid() {
        send("mo moderator", "chat.mode", "{\"mode\":\"slow\"}");

        say("ada athlete", "one");
        JsonNode second = say("ada athlete", "two");

        assertThat(second.path("retryAfterMs").longValue()).isEqualTo(7_000);
    }

    @Test
    void whatAFilterFailsOnIsDeniedWhereThatWasSaid() {
        JsonNode answer = say("ada athlete", "break the filter");

        assertThat(code(answer)).isEqualTo("REJECTED_BY_MODERATION");
        assertThat(answer.path("detail").stringValue()).contains("can't be checked right now");
    }

    @Test
    void theApplicationsWordListIsAsked() {
        say("ada athlete", "what a Gurkensalat!");

        assertThat(as("ben athlete")
                        .get("/golive/chat")
                        .json()
                        .path("lines")
                        .path(0)
                        .path("text")
                        .stringValue())
                .isEqualTo("what a ***********!");
    }

    @Test
    void thereAreTheReactionsThatWereSaid() {
        assertThat(code(send("ada athlete", "reaction.tap", "{\"kind\":\"sweat\",\"n\":1}")))
                .isEqualTo("accepted");
        assertThat(send("ben athlete", "reaction.tap", "{\"kind\":\"heart\",\"n\":1}")
                        .path("pointer")
                        .stringValue())
                .isEqualTo("/body/kind");
        assertThat(as("ben athlete").get("/golive/chat").json().path("kinds").valueStream())
                .extracting(JsonNode::stringValue)
                .containsExactly("fire", "sweat");
    }

    @Test
    void theLimitsAreThoseThatWereSaid() {
        say("ada athlete", "one");
        say("ada athlete", "two");
        say("ada athlete", "three");
        send("ada athlete", "reaction.tap", "{\"kind\":\"fire\",\"n\":1}");
        send("mo moderator", "chat.mode", "{\"mode\":\"off\"}");

        assertThat(say("ada athlete", "four").path("retryAfterMs").longValue()).isEqualTo(4_000);
        assertThat(send("ada athlete", "reaction.tap", "{\"kind\":\"fire\",\"n\":1}")
                        .path("retryAfterMs")
                        .longValue())
                .isEqualTo(9_000);
        assertThat(send("mo moderator", "chat.mode", "{\"mode\":\"open\"}")
                        .path("retryAfterMs")
                        .longValue())
                .isEqualTo(8_000);
    }

    @Test
    void noCopyGoesToLiveKitsOwnChat() {
        say("ada athlete", "one");
        await().untilAsserted(() -> assertThat(topics()).contains("golive.1.chat"));
        // The copy of the first line would be there before the second one.
        say("ada athlete", "two");
        await().untilAsserted(() ->
                assertThat(topics()).filteredOn("golive.1.chat"::equals).hasSize(2));

        assertThat(topics()).doesNotContain("lk-chat-topic");
    }

    private static List<String> topics() {
        return LiveKitSettings.livekit().packets().stream()
                .map(packet -> packet.topic())
                .toList();
    }

    private static String code(JsonNode answer) {
        return answer.path("accepted").booleanValue()
                ? "accepted"
                : answer.path("code").stringValue();
    }

    private JsonNode say(String login, String text) {
        return send(login, "chat.send", "{\"text\":\"" + text + "\"}");
    }

    private JsonNode send(String login, String type, String body) {
        UUID id = new UUID(0x0199_0000_0000_7000L, 0x9000_0000_0000_0000L | IDS.incrementAndGet());
        String item = "{\"v\":1,\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"body\":" + body + "}";
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

    /** What the application says of texts. */
    @Configuration(proxyBeanMethods = false)
    static class Filters {

        @Bean
        ChatFilter fragile() {
            return draft -> {
                if (draft.text().value().contains("break")) {
                    throw new IllegalStateException("The service is down.");
                }
                return Verdict.allow();
            };
        }

        @Bean
        WordList words() {
            return WordList.of("gurkensalat");
        }
    }
}
