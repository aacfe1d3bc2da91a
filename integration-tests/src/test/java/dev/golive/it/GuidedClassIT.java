package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import dev.golive.tally.StandingsRow;
import dev.golive.timer.TimerPhase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample's guided class, led by a coach in a real browser, with athletes who come late, reload and fall asleep. */
class GuidedClassIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SESSION = "guided-evening";

    private static Venue venue;
    private static Browser browser;
    private static ServerBoard board;

    @BeforeAll
    static void open() {
        venue = Venue.open();
        browser = venue.browser();
        board = new ServerBoard(venue, SESSION);
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    @Test
    void everybodyTrainsInStep() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), SESSION).goLive();
        TrainingTab ada = TrainingTab.enter(venue, Tab.phone(browser), SESSION, "Ada");
        TrainingTab ben = TrainingTab.enter(venue, Tab.phone(browser), SESSION, "Ben");
        TrainingTab cleo = TrainingTab.enter(venue, Tab.desktop(browser), SESSION, "Cleo");

        // Welcome: a note, points, a question about how people are.
        step(coach);
        ada.part("board-pin").waitFor();
        assertThat(ada.part("board-pin").innerText()).contains("Water, a towel");
        ada.part("board-prompt").waitFor();
        ada.screenshot("phone-board-check-in");
        ada.answer("Fresh");
        ben.answer("Tired");
        await().atMost(PATIENCE).until(() -> board.prompt().answers() == 2);

        // Warm-up.
        step(coach);
        board.awaitSameSecond(List.of(ada, ben, cleo));

        // The demo, and a counter; then the Tabata.
        step(coach);
        cleo.part("board-demo-video").waitFor();
        step(coach);
        board.awaitPhase(TimerPhase.RUNNING);

        ada.part("board-tap").waitFor();
        ada.screenshot("phone-board-demo");
        ada.tap(5);
        ben.tap(3);
        ada.joinLeaderboard();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(total()).isEqualTo(8));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(names()).containsExactly("Ada"));

        // One comes late, one reloads, one falls asleep for a while.
        cleo.sleep();
        ben.page().reload();
        ben.awaitPhase("live");
        TrainingTab dora = TrainingTab.enter(venue, Tab.phone(browser), SESSION, "Dora");
        board.awaitSameSecond(List.of(ada, ben, dora));
        cleo.wake();
        board.awaitSameSecond(List.of(ada, ben, cleo, dora));
        assertThat(ben.part("board-count").innerText()).startsWith("3");
        for (TrainingTab tab : List.of(ada, cleo)) {
            tab.screenshot((tab == ada ? "phone" : "desktop") + "-board-tabata");
        }
        coach.screenshot("desktop-coach-guided");

        // A question with a right answer: who waits sees what came of it, and what they said.
        step(coach);
        ada.answer("Thighs");
        ben.answer("Knees");
        await().atMost(PATIENCE).until(() -> board.prompt().answers() == 2);
        step(coach);
        await().atMost(PATIENCE)
                .until(() -> !board.now().asked().isEmpty() && !board.prompt().open());

        // How hard it was, answered and changed.
        step(coach);
        dora.answer("7");
        dora.answer("8");
        await().atMost(PATIENCE).until(() -> board.prompt().answers() == 1);
        dora.screenshot("phone-board-effort");

        step(coach);
        board.awaitSameSecond(List.of(ada, ben, cleo, dora));
        assertThat(names()).containsExactly("Ada");
        for (TrainingTab tab : List.of(ada, ben, cleo, dora)) {
            assertThat(tab.complaints()).isEmpty();
        }
        assertThat(coach.complaints()).isEmpty();
    }

    /** The coach goes on to the next step, and the server has taken all of it. */
    private static void step(CoachTab coach) {
        coach.page().locator(".guided button").click();
        coach.page()
                .locator(".guided button:enabled, .guided-step:has-text('That was')")
                .first()
                .waitFor();
    }

    private static long total() {
        return board.now().reps().get(0).total();
    }

    /** Who is on the leaderboard. */
    private static List<String> names() {
        var leaderboard = board.now().leaderboard();
        return leaderboard == null
                ? List.of()
                : leaderboard.groups().get(0).rows().stream()
                        .map(StandingsRow::name)
                        .toList();
    }
}
