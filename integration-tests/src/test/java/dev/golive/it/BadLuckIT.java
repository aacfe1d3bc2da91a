package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people read when something is not as it should be: a sentence, and no secret. */
class BadLuckIT {

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

    @Test
    void anUnknownSessionSaysSo() {
        AthleteTab athlete = new AthleteTab(venue, Tab.phone(browser), "unknown-class");

        athlete.awaitPhase("failed");

        assertSentence(athlete, "find");
        athlete.screenshot("phone-viewer-unknown");
    }

    @Test
    void aSessionThatIsOverSaysSo() {
        AthleteTab athlete = new AthleteTab(venue, Tab.phone(browser), "over-yesterday");

        athlete.awaitPhase("ended");

        athlete.screenshot("phone-viewer-over");
    }

    @Test
    void aRefusedParticipantReadsThePlatformsReason() {
        AthleteTab stranger = new AthleteTab(venue, Tab.phone(browser), "booked?stranger");

        stranger.awaitPhase("failed");

        assertSentence(stranger, "not booked for this class");
        stranger.screenshot("phone-viewer-refused");
    }

    @Test
    void aBrowserWithoutWebRtcSaysSo() {
        BrowserContext old = Tab.phone(browser);
        old.addInitScript("delete window.RTCPeerConnection; delete window.webkitRTCPeerConnection;");
        AthleteTab athlete = new AthleteTab(venue, old, "old-browser");

        athlete.awaitPhase("failed");

        assertSentence(athlete, "browser");
    }

    @Test
    void aCoachReadsASentenceWhileLiveKitIsDownAndGoesLiveOnceItIsBack() {
        CoachTab coach = new CoachTab(venue, Tab.phone(browser), "down");
        coach.part("allow").click();
        coach.part("go-live").waitFor();
        venue.livekit().kill();

        coach.part("go-live").click();

        coach.part("error").waitFor();
        assertSentence(coach, "");
        coach.screenshot("phone-coach-livekit-down");
        venue.livekit().restart();
        coach.part("retry").click();
        coach.awaitPhase("live");
    }

    private static void assertSentence(Tab tab, String words) {
        String text = tab.part("error").innerText();
        assertThat(text)
                .containsIgnoringCase(words)
                .doesNotContain(venue.livekit().apiSecret())
                .doesNotContain("eyJ")
                .doesNotContain("Exception");
        assertThat(text.strip()).isNotEmpty();
    }
}
