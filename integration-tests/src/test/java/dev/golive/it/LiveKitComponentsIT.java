package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page of LiveKit's own React components beside one of ours; its source is in {@code src/test/web}. */
class LiveKitComponentsIT {

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
    void whatIsWrittenInOurPageAppearsInLiveKitsChat() {
        new CoachTab(venue, Tab.desktop(browser), "components").goLive();
        Tab livekits = livekits("components");
        ChatTab ada = athlete("components", "Ada");

        ada.write("Grüße, <b>everybody</b>! 💪");
        awaitEntry(livekits, "Grüße, <b>everybody</b>! 💪");
        ada.write("And hello again");
        awaitEntry(livekits, "And hello again");

        assertThat(entries(livekits)).containsExactly("Grüße, <b>everybody</b>! 💪", "And hello again");
        assertThat(livekits.page().locator(".lk-timestamp").allTextContents())
                .isNotEmpty()
                .noneMatch(time -> time.contains("Invalid"));
        assertThat(livekits.complaints()).isEmpty();
        livekits.screenshot("desktop-livekit-components");
    }

    @Test
    void whatIsSentTwiceAppearsOnceInLiveKitsChat() throws Exception {
        new CoachTab(venue, Tab.desktop(browser), "twice").goLive();
        Tab livekits = livekits("twice");
        Caller ben = Caller.with(venue, venue.ticket("twice", Participant.of("ben", "Ben", Role.ATHLETE)));
        String line = Caller.line(Caller.newId(), "once");

        ben.tell(line);
        awaitEntry(livekits, "once");
        ben.tell(line);
        ben.tell(Caller.line(Caller.newId(), "marker"));

        awaitEntry(livekits, "marker");
        assertThat(entries(livekits)).containsExactly("once", "marker");
    }

    @Test
    void whatIsWrittenInLiveKitsChatReachesNobody() {
        new CoachTab(venue, Tab.desktop(browser), "past").goLive();
        Tab livekits = livekits("past");
        ChatTab ada = athlete("past", "Ada");
        Tab another = livekits("past");

        livekits.page().locator(".lk-chat-form-input").fill("past the application");
        livekits.page().locator(".lk-chat-form-button").click();
        awaitEntry(livekits, "past the application");
        ada.write("marker");

        awaitEntry(another, "marker");
        ada.awaitLine("marker");
        assertThat(entries(another)).containsExactly("marker");
        assertThat(ada.texts()).containsExactly("marker");
    }

    private static Tab livekits(String session) {
        String person = "visitor-" + Caller.newId();
        Tab tab = new Tab(
                Tab.desktop(browser),
                venue.address("/livekit-components/index.html?session=" + session + "&name=" + person));
        tab.page().locator("body.connected").waitFor();
        return tab;
    }

    private static void awaitEntry(Tab tab, String text) {
        tab.page().locator(".lk-message-body").getByText(text).first().waitFor();
    }

    private static List<String> entries(Tab tab) {
        return tab.page().locator(".lk-message-body").allTextContents();
    }

    private static ChatTab athlete(String session, String name) {
        return ChatTab.athlete(venue, Tab.phone(browser), session, name).inside();
    }
}
