package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import dev.golive.sroi.attendance.Grade;
import dev.golive.sroi.attendance.PersonAttendance;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** LiveKit tries five times over fifteen seconds, and then drops an event for good. */
class LostWebhooksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static Venue venue;
    private static Browser browser;

    @BeforeAll
    static void open() {
        venue = Venue.open("golive.attendance.poll=5s");
        browser = venue.browser();
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    @Test
    void aReceiverThatAnswers500ForTenSecondsLosesNothing() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "ten-seconds").goLive();
        long adaComes = Stay.now();
        AthleteTab ada = new AthleteTab(venue, Tab.phone(browser), "ten-seconds");
        ada.awaitMovingPicture();
        await("ada's join to be told").atMost(PATIENCE).until(() -> told("participant_joined", "ten-seconds") >= 2);

        venue.gate().shut();
        Stay stay = Stay.end(ada, adaComes);
        // At 0, 1, 3 and 7 seconds; the fifth attempt, at 15, is the last.
        await("four attempts in vain").atMost(PATIENCE).until(() -> failed("participant_left", "ten-seconds") == 4);
        venue.gate().open();

        await("the leave to be told").atMost(PATIENCE).until(() -> told("participant_left", "ten-seconds") == 1);
        PersonAttendance person = person("ten-seconds", stay.identity());
        assertThat(person.grade()).isEqualTo(Grade.EXACT);
        stay.assertAgrees(person);
        coach.end();
    }

    @Test
    void aReceiverThatAnswers500ForFortySecondsIsHealedByThePollAndGraded() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "forty-seconds").goLive();
        long adaComes = Stay.now();
        AthleteTab ada = new AthleteTab(venue, Tab.phone(browser), "forty-seconds");
        ada.awaitMovingPicture();
        await("a poll that saw ada").atMost(PATIENCE).until(seen("forty-seconds", ada.identity()));

        venue.gate().shut();
        Stay adasStay = Stay.end(ada, adaComes);
        long benComes = Stay.now();
        AthleteTab ben = new AthleteTab(venue, Tab.phone(browser), "forty-seconds");
        ben.awaitMovingPicture();
        // Five for the leave and, after those, five for the join: both are lost.
        await("ten attempts in vain")
                .atMost(PATIENCE)
                .until(() -> failed("participant_left", "forty-seconds") == 5
                        && failed("participant_joined", "forty-seconds") == 5);
        venue.gate().open();
        Stay bensStay = Stay.end(ben, benComes);

        await("ben's leave to be told").atMost(PATIENCE).until(() -> told("participant_left", "forty-seconds") == 1);
        Map<String, PersonAttendance> people = Evidence.people(Evidence.about(venue, "forty-seconds"));
        PersonAttendance lost = Evidence.of(people, adasStay.identity());
        assertThat(lost.grade()).isEqualTo(Grade.BOUNDED);
        assertThat(lost.presence().atLeast().toMillis()).isPositive().isLessThanOrEqualTo(adasStay.longest());
        assertThat(lost.presence().atMost().toMillis()).isGreaterThanOrEqualTo(adasStay.shortest());
        PersonAttendance healed = Evidence.of(people, bensStay.identity());
        assertThat(healed.grade()).isEqualTo(Grade.EXACT);
        bensStay.assertAgrees(healed);
        coach.end();
    }

    private static Callable<Boolean> seen(String session, String identity) {
        return () -> person(session, identity).presence().atLeast().toMillis() > 0;
    }

    private static PersonAttendance person(String session, String identity) {
        return Evidence.of(Evidence.people(Evidence.about(venue, session)), identity);
    }

    private static long failed(String event, String session) {
        return count(event, session, 500);
    }

    private static long told(String event, String session) {
        return count(event, session, 200);
    }

    private static long count(String event, String session, int status) {
        return venue.gate().answered().stream()
                .filter(each -> each.event().equals(event)
                        && each.status() == status
                        && each.room().equals(Evidence.room(session).value()))
                .count();
    }
}
