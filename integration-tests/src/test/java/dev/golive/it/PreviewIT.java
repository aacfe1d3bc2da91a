package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The coach looks at what athletes see. */
class PreviewIT {

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
    void aPreviewIsNotCountedAndDoesNotPushTheCoachOut() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "preview").goLive();
        AthleteTab athlete = new AthleteTab(venue, Tab.phone(browser), "preview");
        AthleteTab preview = new AthleteTab(venue, Tab.phone(browser), "preview?preview");

        preview.awaitPhase("live");
        preview.awaitMovingPicture();
        athlete.awaitMovingPicture();

        coach.part("viewer-count").getByText("1").first().waitFor();
        assertThat(coach.phase()).isEqualTo("live");
        assertThat(athlete.page()
                        .evaluate("document.querySelector('golive-viewer').client.room.remoteParticipants.size"))
                .isEqualTo(1);
    }

    @Test
    void aPreviewIsGoneWhenTheSessionEndsAndDoesNotHoldTheRoom() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "held").goLive();
        AthleteTab preview = new AthleteTab(venue, Tab.phone(browser), "held?preview");
        preview.awaitMovingPicture();
        // A page that no longer listens, as a crashed one would not.
        preview.page()
                .evaluate(
                        "document.querySelector('golive-viewer').client.room.removeAllListeners('dataReceived') && true");

        coach.end();

        RoomName room = venue.golive().rooms().nameFor(SessionId.of("held"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(venue.golive().livekit().participants(room)).isEmpty());
        preview.awaitPhase("ended");
    }
}
