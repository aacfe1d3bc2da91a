package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.Grade;
import dev.golive.sroi.attendance.PersonAttendance;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real session in a real browser: what is said about it is what happened. */
class AttendanceIT {

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
    void attendanceAgreesWithWhatPeopleDidToTheSecond() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "to-the-second").goLive();
        String coachIdentity = coach.identity();
        long adaComes = Stay.now();
        AthleteTab ada = new AthleteTab(venue, Tab.phone(browser), "to-the-second");
        ada.awaitMovingPicture();
        AthleteTab preview = new AthleteTab(venue, Tab.phone(browser), "to-the-second?preview");
        preview.awaitMovingPicture();

        long benComes = Stay.now();
        AthleteTab ben = new AthleteTab(venue, Tab.phone(browser), "to-the-second");
        ben.awaitMovingPicture();
        Stay benOnce = Stay.end(ben, benComes);
        long benComesAgain = Stay.now();
        ben.page().goBack();
        ben.awaitMovingPicture();
        Stay benTwice = Stay.end(ben, benComesAgain);
        Stay adaAllTheTime = Stay.end(ada, adaComes);
        coach.end();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> Evidence.about(venue, "to-the-second").open().isEmpty());
        Map<String, PersonAttendance> people = Evidence.people(Evidence.about(venue, "to-the-second"));
        assertThat(people).containsOnlyKeys(coachIdentity, adaAllTheTime.identity(), benOnce.identity());
        assertThat(people.values()).extracting(PersonAttendance::grade).containsOnly(Grade.EXACT);
        adaAllTheTime.assertAgrees(Evidence.of(people, adaAllTheTime.identity()));
        assertThat(benTwice.identity()).isEqualTo(benOnce.identity());
        assertThat(Evidence.of(people, benOnce.identity()).presence().atLeast().toMillis())
                .isBetween(benOnce.shortest() + benTwice.shortest(), benOnce.longest() + benTwice.longest());
        assertThat(Evidence.of(people, coachIdentity).staff()).isTrue();
        assertThat(Evidence.of(people, benOnce.identity()).staff()).isFalse();
        coach.part("attendance-complete").waitFor();
        assertThat(coach.page().locator("[part~='attendance-name']").allInnerTexts())
                .hasSize(2)
                .allMatch(name -> name.matches("Athlete \\d{4}"));
        assertThat(coach.page().locator("[part~='attendance-minutes']").allInnerTexts())
                .allMatch(length -> length.matches("\\d+ (sec|min)"));
        assertThat(coach.complaints()).isEmpty();
    }

    @Test
    void whenLiveKitIsKilledPagesSayItComeBackAndTheAttendanceIsBoundedAndHonest() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "server-killed").goLive();
        long adaComes = Stay.now();
        AthleteTab ada = new AthleteTab(venue, Tab.phone(browser), "server-killed");
        ada.awaitMovingPicture();
        long connectedOnce = ada.connectedAtMs();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Evidence.about(venue, "server-killed").open().size() == 2);

        long killed = Stay.now();
        venue.livekit().kill();
        ada.awaitPhase("reconnecting");
        coach.awaitPhase("reconnecting");
        venue.livekit().restart();

        coach.awaitPhase("live");
        ada.awaitPhase("live");
        ada.awaitMovingPicture();
        long backAtLatest = Stay.now();
        Stay adaAgain = Stay.end(ada, killed);
        coach.end();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> Evidence.about(venue, "server-killed").open().isEmpty());
        Attendance attendance = Evidence.about(venue, "server-killed");
        PersonAttendance figures = Evidence.of(Evidence.people(attendance), adaAgain.identity());
        assertThat(figures.grade()).isEqualTo(Grade.BOUNDED);
        assertThat(figures.firstIn().toEpochMilli()).isBetween(adaComes, connectedOnce);
        // The truth: from the first connection to the kill, and again from the second to the leave.
        assertThat(figures.presence().atLeast().toMillis()).isLessThanOrEqualTo(killed - adaComes + adaAgain.longest());
        assertThat(figures.presence().atMost().toMillis())
                .isGreaterThanOrEqualTo(killed - connectedOnce + adaAgain.wentAfter() - backAtLatest - 1000);
        assertThat(attendance.connectionCount()).isEqualTo(4);
    }
}
