package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.golive.message.MessageText;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.SessionId;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who and what is large on the athletes' pages, and what the host says to all of them. */
class SpotlightIT {

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

    @AfterEach
    void everybodyGoes() {
        browser.contexts().forEach(BrowserContext::close);
    }

    @Test
    void aGuestInTheSpotlightIsLargeUntilSomebodyStopsTheirCamera() {
        String session = "spotlight-guest";
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), session).goLive();
        TrainingTab ada = TrainingTab.enter(venue, Tab.desktop(browser), session, "Ada");
        TrainingTab ben = TrainingTab.enter(venue, Tab.phone(browser), session, "Ben");
        ada.awaitMovingPicture();
        venue.golive()
                .livekit()
                .changePermissions(
                        venue.golive().rooms().nameFor(SessionId.of(session)),
                        Identity.of(ben.identity()),
                        Role.GUEST.permissions());
        ben.page()
                .waitForFunction("() => document.querySelector('golive-viewer').client.room.localParticipant"
                        + ".permissions?.canPublish");
        ben.page()
                .evaluate("() => document.querySelector('golive-viewer').client.room.localParticipant"
                        + ".setCameraEnabled(true)");

        coach.part("deck-tab-show").click();
        coach.page()
                .locator("[part~='deck-person']")
                .filter(new Locator.FilterOptions().setHasText("Ben"))
                .click();

        awaitLarge(ada, ben.identity());
        ada.awaitMovingPicture();
        awaitPlaying(ada, "coach-video");
        assertThat(ada.part("shown").innerText()).isEqualTo("Ben");
        awaitPainted(ada);
        ada.screenshot("desktop-spotlight-guest");

        ChatTab mo =
                ChatTab.moderator(venue, Tab.desktop(browser), session, "Mo").inside();
        mo.part("moderate").click();
        mo.part("moderation-stop-camera").waitFor();
        mo.screenshot("desktop-moderator-on-air");
        mo.part("moderation-stop-camera").click();

        awaitGone(ada, "coach-video");
        awaitLarge(ada, coach.identity());
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void aSharedScreenIsLargeUntilTheBrowserStopsIt() {
        String session = "spotlight-screen";
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), session).goLive();
        TrainingTab ada = TrainingTab.enter(venue, Tab.phone(browser), session, "Ada");
        ada.awaitMovingPicture();

        coach.part("share-screen").click();

        coach.part("sharing").waitFor();
        awaitLarge(ada, coach.identity(), "screen_share");
        awaitPlaying(ada, "coach-video");
        ada.awaitMovingPicture();
        await().atMost(PATIENCE).until(() -> board(session).now().spotlight() != null);
        awaitPainted(ada);
        ada.screenshot("phone-spotlight-screen");
        coach.screenshot("desktop-coach-sharing");

        // What the browser's own button does, which no script can press.
        coach.page()
                .evaluate(
                        "() => { const [track] = document.querySelector('golive-coach').client.screen.tracks;"
                                + " track.mediaStreamTrack.stop(); track.mediaStreamTrack.dispatchEvent(new Event('ended')); }");

        awaitGone(ada, "coach-video");
        awaitLarge(ada, coach.identity());
        ada.awaitMovingPicture();
        coach.part("sharing").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        await().atMost(PATIENCE).until(() -> board(session).now().spotlight() == null);
        assertThat(ada.complaints()).isEmpty();
        assertThat(coach.complaints()).isEmpty();
    }

    @Test
    void everybodyReadsWhatTheHostSaysAndThatTheyAreRecorded() {
        String session = "announced";
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), session).goLive();
        TrainingTab ada = TrainingTab.enter(venue, Tab.phone(browser), session, "Ada");
        ada.awaitMovingPicture();
        SessionPlan plan = venue.application()
                .getBean(SessionDirectory.class)
                .find(SessionId.of(session))
                .orElseThrow();

        venue.golive().sessions().notice(plan, MessageText.of("We begin five minutes late: the gym door was stuck."));
        venue.golive().sessions().recording(plan, true);

        for (Tab tab : new Tab[] {ada, coach}) {
            tab.page()
                    .locator("[part='announcement'] p")
                    .filter(new Locator.FilterOptions().setHasText("five minutes late"))
                    .waitFor();
            tab.page().locator("[part='recording'] .pill").waitFor();
            assertThat(tab.part("recording").textContent()).isEqualTo("REC: This session is being recorded");
            assertThat(tab.part("recording").getAttribute("role")).isEqualTo("status");
        }
        ada.screenshot("phone-announcement");
        coach.screenshot("desktop-coach-announcement");

        ada.part("announcement-close").click();
        venue.golive().sessions().recording(plan, false);

        for (String piece : new String[] {"[part='announcement'] p", "[part='recording'] .pill"}) {
            ada.page().locator(piece).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    private static ServerBoard board(String session) {
        return new ServerBoard(venue, session);
    }

    private static void awaitLarge(Tab tab, String identity) {
        awaitLarge(tab, identity, "camera");
    }

    /** Waits until the great picture is this person's. */
    private static void awaitLarge(Tab tab, String identity, String source) {
        tab.page()
                .waitForFunction(
                        "([identity, source]) => { const viewer = document.querySelector('golive-viewer');"
                                + " const shown = viewer.shadowRoot.querySelector('video').srcObject?.getVideoTracks()[0];"
                                + " const track = viewer.client.room.remoteParticipants.get(identity)"
                                + "?.getTrackPublication(source)?.track;"
                                + " return shown && track?.mediaStreamTrack === shown; }",
                        new String[] {identity, source});
    }

    private static void awaitPlaying(Tab tab, String part) {
        tab.part(part).waitFor();
        tab.page()
                .waitForFunction(
                        "(part) => document.querySelector('golive-viewer').shadowRoot"
                                + ".querySelector(`[part=${part}]`)?.videoWidth > 0",
                        part);
    }

    /** Waits until both pictures have come as far as the screen, where a screenshot sees them. */
    private static void awaitPainted(Tab tab) {
        tab.page()
                .evaluate("() => Promise.all([...document.querySelector('golive-viewer').shadowRoot"
                        + ".querySelectorAll('video')].map((video) => new Promise((seen) =>"
                        + " video.requestVideoFrameCallback(() => video.requestVideoFrameCallback(seen)))))");
    }

    private static void awaitGone(Tab tab, String part) {
        tab.part(part).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
