package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An athlete of a class is offline for a minute, and comes back without doing anything. */
class OfflineIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MINUTE = 60;

    private static Venue venue;

    @BeforeAll
    static void open() {
        venue = Venue.open();
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    /** Nothing comes in or goes out: LiveKit takes them for gone, and the page is told nothing. */
    @Test
    void aMinuteWithoutAnyNetworkIsMadeUpFor() {
        Browser own = venue.ownBrowser();
        Line line = Line.of(own);

        staysRight("guided-unplugged", own, away -> line.cut(), away -> line.mend(), true);
    }

    /** The browser knows that it is offline. What WebRTC has open goes on, HTTP and new connections fail. */
    @Test
    void aMinuteInWhichEveryRequestFailsIsMadeUpFor() {
        staysRight(
                "guided-offline",
                venue.browser(),
                away -> away.setOffline(true),
                away -> away.setOffline(false),
                false);
    }

    private interface Happening {
        void at(BrowserContext context);
    }

    private static void staysRight(String session, Browser browser, Happening cut, Happening mend, boolean leaves) {
        ServerBoard board = new ServerBoard(venue, session);
        CoachTab coach = new CoachTab(venue, Tab.desktop(venue.browser()), session).goLive();
        TrainingTab ada = TrainingTab.enter(venue, Tab.phone(venue.browser()), session, "Ada");
        BrowserContext benContext = Tab.phone(browser);
        TrainingTab ben = TrainingTab.enter(venue, benContext, session, "Ben");
        coach.order("reps.set", "{repId: 'squats', exercise: 'Squats'}");
        coach.order("timer.set", "{timerId: 'main', label: 'Main', workout: 'amrap(04:00)'}");
        coach.order("timer.control", "{timerId: 'main', action: 'start'}");
        ben.part("board-tap").waitFor();
        ben.tap(2);
        await().atMost(PATIENCE).until(() -> board.now().reps().get(0).total() == 2);
        board.awaitSameSecond(List.of(ada, ben));
        ben.recordCountdown();
        long from = board.shown();

        cut.at(benContext);
        ben.tap(3);
        assertThat(ben.part("board-count").innerText()).startsWith("5");
        coach.order("board.pin", "{text: 'Said meanwhile'}");
        coach.order(
                "prompt.open", "{promptId: 'who', kind: 'poll', question: 'Asked meanwhile?', options: ['Yes', 'No']}");
        ada.part("board-pin").waitFor();
        board.awaitShown(from - MINUTE);
        // A clock needs no network.
        board.awaitSameSecond(List.of(ada, ben));
        assertThat(board.now().reps().get(0).total()).as("cut off").isEqualTo(2);
        if (leaves) {
            assertThat(ben.part("board-pin").isVisible()).as("cut off").isFalse();
            await().atMost(PATIENCE).until(() -> !isIn(session, ben));
        }
        mend.at(benContext);

        ben.part("board-pin").waitFor();
        assertThat(ben.part("board-pin").innerText()).contains("Said meanwhile");
        ben.part("board-question").waitFor();
        await().atMost(PATIENCE).until(() -> board.now().reps().get(0).total() == 5);
        ben.awaitPhase("live");
        ben.awaitMovingPicture();
        board.awaitSameSecond(List.of(ada, ben));
        assertThat(isIn(session, ben)).isTrue();
        ben.answer("Yes");
        await().atMost(PATIENCE).until(() -> board.prompt().answers() == 1);
        List<Long> countdown = ben.countdown();
        assertThat(countdown.get(0) - countdown.get(countdown.size() - 1)).isGreaterThan(MINUTE);
        assertThat(countdown).isSortedAccordingTo((one, next) -> Long.compare(next, one));
        coach.close();
        ada.close();
        ben.close();
    }

    private static boolean isIn(String session, Tab tab) {
        RoomName room = venue.golive().rooms().nameFor(SessionId.of(session));
        return venue.golive()
                .livekit()
                .participant(room, Identity.of(tab.identity()))
                .isPresent();
    }
}
