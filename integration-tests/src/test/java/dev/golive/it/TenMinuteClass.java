package dev.golive.it;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The sample's guided class in real time, some eleven minutes, and what coach and athletes see of it at the size of a phone and
 * of a desk. Nothing is asserted: the pictures are for looking at. It runs when it is named, by {@code script/pictures}.
 */
class TenMinuteClass {

    private static final String SESSION = "guided-pictures";
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Instant began = Instant.now();

    @Test
    void isSeenAtBothSizes() {
        try (Venue venue = Venue.open()) {
            Browser browser = venue.browser();
            BrowserContext studio = Tab.desktop(browser);
            studio.addInitScript(Path.of("src/test/resources/studio.js"));
            CoachTab coach = new CoachTab(venue, studio, SESSION).goLive();
            TrainingTab ada = TrainingTab.enter(venue, Tab.phone(browser), SESSION, "Ada");
            TrainingTab ben = TrainingTab.enter(venue, Tab.phone(browser), SESSION, "Ben");
            TrainingTab cleo = TrainingTab.enter(venue, Tab.phone(browser), SESSION, "Cleo");
            TrainingTab dora = TrainingTab.enter(venue, Tab.phone(browser), SESSION, "Dora");
            List<TrainingTab> others = List.of(ben, cleo, dora);
            ada.part("sound").click();
            began = Instant.now();

            step(coach);
            at("00:10");
            look("01-welcome", coach, ada);
            ada.answer("Fresh");
            others.forEach(each -> each.answer("Fine"));
            at("00:30");
            look("02-answered", coach, ada);
            at("01:05");
            look("03-results", coach, ada);

            at("01:15");
            step(coach);
            at("02:00");
            look("04-warm-up", coach, ada);

            at("04:10");
            step(coach);
            ada.part("board-demo-video").waitFor();
            at("04:20");
            look("05-demo", coach, ada);

            step(coach);
            at("04:33");
            look("06-get-ready", coach, ada);
            ada.part("board-tap").waitFor();
            ada.tap(6);
            ben.tap(9);
            cleo.tap(4);
            List.of(ada, ben, cleo).forEach(TrainingTab::joinLeaderboard);
            at("05:30");
            ada.tap(7);
            ben.tap(3);
            look("07-tabata", coach, ada);
            at("07:05");
            look("08-tabata-later", coach, ada);

            at("08:55");
            step(coach);
            at("09:00");
            look("09-quiz", coach, ada);
            ada.answer("Thighs");
            others.forEach(each -> each.answer("Knees"));
            at("09:32");
            look("10-quiz-results", coach, ada);

            step(coach);
            at("09:45");
            look("11-finisher", coach, ada);

            at("10:30");
            step(coach);
            at("10:38");
            look("12-effort", coach, ada);
            ada.answer("7");
            others.forEach(each -> each.answer("8"));

            at("11:00");
            step(coach);
            at("11:10");
            look("13-cool-down", coach, ada);
            coach.end();
            ada.awaitPhase("ended");
            look("14-over", coach, ada);
        }
    }

    /** Waits until the class is so old. */
    private void at(String time) {
        Instant moment = began.plusSeconds(TrainingTab.secondsOf(time));
        await().atMost(LONGEST).until(() -> !Instant.now().isBefore(moment));
    }

    private static void step(CoachTab coach) {
        coach.page().locator(".guided button").click();
        coach.page()
                .locator(".guided button:enabled, .guided-step:has-text('That was')")
                .first()
                .waitFor();
    }

    private static void look(String moment, CoachTab coach, TrainingTab athlete) {
        look(moment + "-coach", coach);
        look(moment + "-athlete", athlete);
    }

    private static void look(String name, Tab tab) {
        Page page = tab.page();
        page.setViewportSize(390, 844);
        tab.settle();
        tab.screenshot("class-" + name + "-phone");
        page.setViewportSize(1440, 900);
        tab.settle();
        tab.screenshot("class-" + name + "-desktop");
    }
}
