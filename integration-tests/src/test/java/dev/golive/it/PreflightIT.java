package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import dev.golive.room.SessionId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a coach meets before going live. */
class PreflightIT {

    private static Venue venue;

    @BeforeAll
    static void open() {
        venue = Venue.open();
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    @Test
    void nothingIsAskedForAndNothingIsSentBeforeATap() {
        Browser browser = venue.browser();
        CoachTab coach = new CoachTab(venue, Tab.phone(browser), "before");
        coach.part("allow").waitFor();

        assertThat(hasCamera(coach)).isFalse();
        coach.part("allow").click();
        coach.part("preview-video").waitFor();

        assertThat(coach.page().evaluate("document.querySelector('golive-coach').client.room.state"))
                .isEqualTo("disconnected");
        assertThat(venue.golive().livekit().room(venue.golive().rooms().nameFor(SessionId.of("before"))))
                .isEmpty();
        assertThat(coach.complaints()).isEmpty();
    }

    @Test
    void aRefusedPermissionShowsTheWayBack() {
        Browser browser = venue.strictBrowser("--use-fake-device-for-media-stream");
        BrowserContext denied = Tab.phone(browser);
        denied.grantPermissions(List.of());
        CoachTab coach = new CoachTab(venue, denied, "denied");

        coach.part("allow").click();

        coach.part("retry").waitFor();
        assertThat(coach.part("error").innerText()).containsIgnoringCase("camera");
        coach.screenshot("phone-coach-denied");
        denied.grantPermissions(List.of("camera", "microphone"));
        coach.part("retry").click();
        coach.part("go-live").waitFor();
    }

    @Test
    void noCameraAndNoMicrophoneShowHelp() {
        Browser browser = venue.strictBrowser("--use-fake-ui-for-media-stream");
        CoachTab coach = new CoachTab(venue, Tab.phone(browser), "no-device");

        coach.part("allow").click();

        coach.part("retry").waitFor();
        assertThat(coach.part("error").innerText()).containsIgnoringCase("camera");
        coach.screenshot("phone-coach-no-device");
    }

    private static boolean hasCamera(CoachTab coach) {
        return (Boolean) coach.page()
                .evaluate("!!document.querySelector('golive-coach').shadowRoot.querySelector('video')?.srcObject");
    }
}
