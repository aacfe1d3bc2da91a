package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.golive.board.Board;
import dev.golive.board.BoardPrompt;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.timer.TimerPhase;
import dev.golive.timer.TimerReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A session's board as the server has it, which every page is held against.
 *
 * @param venue where the session is
 * @param session which one
 */
record ServerBoard(Venue venue, String session) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Board now() {
        return venue.golive()
                .relay()
                .board(venue.ticket(session, Participant.of("observer", "Observer", Role.COACH))
                        .pass())
                .board();
    }

    BoardPrompt prompt() {
        BoardPrompt prompt = now().prompt();
        if (prompt == null) {
            throw new AssertionError("Nothing is asked.");
        }
        return prompt;
    }

    /** The second that the first timer shows now. */
    long shown() {
        return (reading().shown().toMillis() + 999) / 1000;
    }

    void awaitPhase(TimerPhase phase) {
        await().atMost(PATIENCE).until(() -> reading().phase() == phase);
    }

    /** Waits until a countdown has come to this second, or below. */
    void awaitShown(long second) {
        await().atMost(Duration.ofMinutes(3)).until(this::shown, shown -> shown <= second);
    }

    /** Waits until all show the second that the server's board says it is now. */
    void awaitSameSecond(List<TrainingTab> tabs) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            long before = shown();
            List<Long> shown = tabs.stream().map(TrainingTab::seconds).toList();
            long after = shown();
            // Reading takes a moment, in which a second may have passed.
            assertThat(before).as("read within one second").isEqualTo(after);
            assertThat(shown).allSatisfy(second -> assertThat(second).isEqualTo(before));
        });
    }

    private TimerReading reading() {
        return now().timers().get(0).timer().reading(Instant.now());
    }
}
