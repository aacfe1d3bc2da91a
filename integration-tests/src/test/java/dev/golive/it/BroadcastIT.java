package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSid;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A coach goes live, athletes watch. */
class BroadcastIT {

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
    void threeAthletesSeeTheCoachMove() {
        AthleteTab early = new AthleteTab(venue, Tab.phone(browser), "three");
        early.awaitPhase("waiting");

        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "three").goLive();
        AthleteTab second = new AthleteTab(venue, Tab.phone(browser), "three");
        AthleteTab third = new AthleteTab(venue, Tab.desktop(browser), "three");

        for (AthleteTab athlete : List.of(early, second, third)) {
            athlete.awaitPhase("live");
            athlete.awaitMovingPicture();
        }
        coach.part("viewer-count").getByText("3").first().waitFor();
        assertThat(coach.complaints()).isEmpty();
        assertThat(early.complaints()).isEmpty();
    }

    @Test
    void athletesComeBackByThemselvesWhenTheCoachReloads() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "reload").goLive();
        AthleteTab athlete = new AthleteTab(venue, Tab.phone(browser), "reload");
        athlete.awaitMovingPicture();
        RoomSid before = roomOf("reload");

        coach.page().reload();

        coach.awaitPhase("live");
        athlete.awaitPhase("live");
        athlete.awaitMovingPicture();
        assertThat(roomOf("reload")).isEqualTo(before);
    }

    @Test
    void whenTheCoachEndsEverybodyIsToldAndTheRoomEmpties() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "end").goLive();
        AthleteTab athlete = new AthleteTab(venue, Tab.phone(browser), "end");
        athlete.awaitMovingPicture();

        coach.end();

        athlete.awaitPhase("ended");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(participants("end")).isEmpty());
    }

    private static RoomSid roomOf(String session) {
        return venue.golive().livekit().room(nameOf(session)).orElseThrow().sid();
    }

    private static List<ParticipantSnapshot> participants(String session) {
        return venue.golive().livekit().participants(nameOf(session));
    }

    private static RoomName nameOf(String session) {
        return venue.golive().rooms().nameFor(SessionId.of(session));
    }
}
