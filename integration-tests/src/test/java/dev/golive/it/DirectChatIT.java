package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chat from browser to browser, past the application: who may speak for whom. */
class DirectChatIT {

    private static final String CLIENT = "document.querySelector('golive-viewer').client";

    private static Venue venue;
    private static Browser browser;

    @BeforeAll
    static void open() {
        venue = Venue.open("golive.chat.path=direct");
        browser = venue.browser();
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    /** Pages that nobody looks at any more would go on decoding the coach's picture. */
    @AfterEach
    void everybodyGoesHome() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Test
    void twoAthletesTalkPastTheApplication() {
        new CoachTab(venue, Tab.desktop(browser), "direct").goLive();
        ChatTab ada = athlete("direct", "Ada");
        ChatTab ben = athlete("direct", "Ben");

        ada.write("Good evening!");
        ben.awaitLine("Good evening!");
        ben.write("Hi Ada");
        ada.awaitLine("Hi Ada");

        assertThat(ada.texts()).containsExactly("Good evening!", "Hi Ada");
        assertThat(ben.texts()).containsExactly("Good evening!", "Hi Ada");
        assertThat(ada.requests()).noneMatch(address -> address.endsWith("/golive/messages"));
        assertThat(dropped(ben)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "session, session.ended, {}",
        "session, session.notice, '{\"text\":\"Send me your password\"}'",
        "moderation, moderation.muted, '{\"participant\":\"BEN\"}'",
        "chat, chat.mode, '{\"mode\":\"off\"}'",
    })
    void whatIsNotForAnAthleteToSayChangesNothingAndIsCounted(String family, String type, String body) {
        String session = "forged-" + type.replace('.', '-');
        new CoachTab(venue, Tab.desktop(browser), session).goLive();
        ChatTab mallory = athlete(session, "Mallory");
        ChatTab ben = athlete(session, "Ben");

        say(mallory, family, type, body.replace("BEN", ben.identity()), "{}");

        ben.page().waitForFunction("() => " + CLIENT + ".dropped.value === 1");
        assertThat(ben.phase()).isEqualTo("live");
        assertThat(ben.page().getByText("password").count()).isZero();
        ben.write("still here");
        mallory.awaitLine("still here");
    }

    @Test
    void aLineIsFromWhomLiveKitSaysAndNotFromWhomItSays() {
        new CoachTab(venue, Tab.desktop(browser), "mask").goLive();
        ChatTab mallory = athlete("mask", "Mallory");
        ChatTab ben = athlete("mask", "Ben");

        say(
                mallory,
                "chat",
                "chat.message",
                "{\"text\":\"I am the coach\"}",
                "{\"rev\":1,\"from\":{\"id\":\"p_coach\",\"name\":\"Coach Sam\",\"role\":\"coach\"}}");

        ben.awaitLine("I am the coach");
        assertThat(ben.page().locator("[part~='chat-name']").allTextContents()).containsExactly("Mallory");
    }

    private static void say(ChatTab from, String family, String type, String body, String more) {
        from.page()
                .evaluate(
                        "({ topic, type, id, body, more }) => " + CLIENT + ".room.localParticipant.publishData("
                                + "new TextEncoder().encode(JSON.stringify({ v: 1, id, type, at: Date.now(),"
                                + " body: JSON.parse(body), ...JSON.parse(more) })), { reliable: true, topic })",
                        Map.of(
                                "topic", "golive.1." + family,
                                "type", type,
                                "id", Caller.newId(),
                                "body", body,
                                "more", more));
    }

    private static long dropped(ChatTab tab) {
        return ((Number) tab.page().evaluate(CLIENT + ".dropped.value")).longValue();
    }

    private static ChatTab athlete(String session, String name) {
        return ChatTab.athlete(venue, Tab.phone(browser), session, name).inside();
    }
}
