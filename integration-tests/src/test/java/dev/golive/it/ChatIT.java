package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A class that chats and reacts, and a moderator who watches it, in real browsers. */
class ChatIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Venue venue;
    private static Browser browser;

    @BeforeAll
    static void open() {
        venue = Venue.open();
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
    void threeAthletesAndAModeratorTalkReactAndKeepOrder() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "chat").goLive();
        ChatTab ada = athlete("chat", "Ada");
        ChatTab ben = athlete("chat", "Ben");
        ChatTab cleo = athlete("chat", "Cleo");
        ChatTab mo =
                ChatTab.moderator(venue, Tab.desktop(browser), "chat", "Mo").inside();

        ada.write("Good evening!");
        ben.write("Hi Ada");
        for (ChatTab tab : List.of(ada, ben, cleo, mo)) {
            tab.awaitLine("Good evening!");
            tab.awaitLine("Hi Ada");
        }
        coach.part("chat").waitFor();
        coach.page().getByText("Good evening!").first().waitFor();

        cleo.react("heart");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ben.count("heart")).isEqualTo("1"));

        cleo.write("buy my stuff");
        mo.awaitLine("buy my stuff");
        mo.choose("buy my stuff", "delete");
        ada.awaitNoLine("buy my stuff");
        mo.choose("Good evening!", "pin");
        ben.part("chat-pinned").waitFor();
        mo.act("Hi Ada", "mute");
        ben.part("chat-closed").waitFor();

        ChatTab late = athlete("chat", "Dora");
        late.awaitLine("Good evening!");
        late.part("chat-pinned").waitFor();
        assertThat(late.part("chat-pinned").textContent()).contains("Good evening!");
        assertThat(late.texts()).doesNotContain("buy my stuff");
        assertThat(late.count("heart")).isEqualTo("1");
        late.screenshot("phone-chat-late-joiner");
        mo.screenshot("desktop-chat-moderator");

        mo.act("Good evening!", "ban");
        ada.page().locator("[phase='failed'], [phase='ended']").first().waitFor();
        ada.page().reload();
        ada.awaitPhase("failed");
        late.write("still here");
        cleo.awaitLine("still here");
        assertThat(cleo.complaints()).isEmpty();
    }

    @Test
    void twoModeratorsWhoActAtOnceSeeTheSameInTheEnd() {
        new CoachTab(venue, Tab.desktop(browser), "two").goLive();
        ChatTab ada = athlete("two", "Ada");
        ChatTab ben = athlete("two", "Ben");
        ChatTab mo = ChatTab.moderator(venue, Tab.desktop(browser), "two", "Mo").inside();
        ChatTab max =
                ChatTab.moderator(venue, Tab.desktop(browser), "two", "Max").inside();
        ada.write("first");
        ben.write("second");
        List.of(mo, max).forEach(moderator -> {
            moderator.awaitLine("first");
            moderator.awaitLine("second");
        });

        // One deletes what the other pins, and both pin.
        mo.open("first");
        max.open("first");
        mo.part("chat-pin").click();
        max.part("chat-delete").click();
        max.choose("second", "pin");

        for (ChatTab tab : List.of(ada, ben, mo, max)) {
            tab.awaitNoLine("first");
            tab.page()
                    .locator("[part~='chat-pinned']")
                    .filter(new Locator.FilterOptions().setHasText("second"))
                    .waitFor();
        }
    }

    @Test
    void markupIsText() {
        new CoachTab(venue, Tab.desktop(browser), "markup").goLive();
        ChatTab mallory = athlete("markup", "<img src=x onerror=boom()>");
        ChatTab ada = athlete("markup", "Ada");

        mallory.write("<img src=x onerror=\"document.title='gone'\"><b>bold</b>");

        ada.awaitLine("<b>bold</b>");
        assertThat(ada.page().locator("[part~='chat-name']").allTextContents()).contains("<img src=x onerror=boom()>");
        assertThat(ada.page().locator("[part~='chat-log'] img").count()).isZero();
        assertThat(ada.page().title()).doesNotContain("gone");
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void whatIsWrittenOfflineGoesOutOnceAndWhatWasMissedComesBack() {
        new CoachTab(venue, Tab.desktop(browser), "offline").goLive();
        var adasContext = Tab.phone(browser);
        ChatTab ada = ChatTab.athlete(venue, adasContext, "offline", "Ada").inside();
        ChatTab ben = athlete("offline", "Ben");
        ada.write("before");
        ben.awaitLine("before");

        adasContext.setOffline(true);
        ada.write("from the tunnel");
        ben.write("while you were away");
        ben.awaitLine("while you were away");
        adasContext.setOffline(false);

        ben.awaitLine("from the tunnel");
        ada.awaitLine("while you were away");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(ada.texts()).containsOnlyOnce("from the tunnel");
            assertThat(ben.texts()).containsExactly("before", "while you were away", "from the tunnel");
        });
    }

    @Test
    void anAnswerThatIsLostMakesNoSecondLine() {
        new CoachTab(venue, Tab.desktop(browser), "lost").goLive();
        ChatTab ada = athlete("lost", "Ada");
        ChatTab ben = athlete("lost", "Ben");
        // The request arrives and is answered; the answer does not.
        ada.page().route("**/golive/messages", route -> {
            route.fetch();
            route.abort();
            ada.page().unroute("**/golive/messages");
        });

        ada.write("once");
        ben.awaitLine("once");
        ben.write("and this");
        ada.awaitLine("and this");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ada.page()
                                .locator("[part~='chat-line'][aria-busy='true'], .pending")
                                .count())
                        .isZero());
        assertThat(ben.texts()).containsOnlyOnce("once");
        assertThat(ada.texts()).containsOnlyOnce("once");
    }

    private static ChatTab athlete(String session, String name) {
        return ChatTab.athlete(venue, Tab.phone(browser), session, name).inside();
    }
}
