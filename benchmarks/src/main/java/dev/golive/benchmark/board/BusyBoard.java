package dev.golive.benchmark.board;

import dev.golive.board.BoardCommand;
import dev.golive.board.BoardId;
import dev.golive.board.BoardLabel;
import dev.golive.board.BoardNote;
import dev.golive.board.BoardPin;
import dev.golive.board.LeaderboardShow;
import dev.golive.board.PromptKind;
import dev.golive.board.PromptOpen;
import dev.golive.board.RepsSet;
import dev.golive.board.SpotlightKind;
import dev.golive.board.SpotlightShow;
import dev.golive.board.TimerAction;
import dev.golive.board.TimerControl;
import dev.golive.board.TimerSet;
import dev.golive.command.LeaderboardJoin;
import dev.golive.command.RepCount;
import dev.golive.tally.Metric;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A board as it is in the middle of a class, and commands each of which changes it. */
final class BusyBoard {

    /** How many are on its leaderboard. */
    static final int PEOPLE = 10;

    /** Its counters. */
    static final List<BoardId> COUNTERS =
            Stream.of("squats", "push-ups", "burpees").map(BoardId::of).toList();

    private static final BoardId MAIN = BoardId.of("main");
    private static final BoardLabel TABATA = BoardLabel.of("Tabata");
    private static final Duration LEAD_IN = Duration.ofSeconds(10);
    private static final int TARGET = 10_000;
    private static final int KINDS = 4;

    private BusyBoard() {}

    /** Puts all of it on a room's board, by a coach and the first of the room's athletes. */
    static void fill(TrainingRooms rooms, int room) {
        commands().forEach(command -> check(rooms.coach(room, command)));
        for (int person = 0; person < PEOPLE; person++) {
            check(rooms.athlete(room, person, new LeaderboardJoin(rooms.newId(), true, null)));
            check(rooms.athlete(room, person, new RepCount(rooms.newId(), COUNTERS.get(0), 1 + person % 5, 1, null)));
        }
    }

    /** Two timers, three counters, a leaderboard of ten, a question, a note. */
    static List<BoardCommand> commands() {
        return Stream.<BoardCommand>concat(
                        COUNTERS.stream().map(counter -> new RepsSet(counter, BoardLabel.of("All " + counter), TARGET)),
                        Stream.of(
                                new TimerSet(MAIN, TABATA, "tabata(00:20,00:10,8)", LEAD_IN),
                                TimerControl.of(MAIN, TimerAction.START),
                                new TimerSet(BoardId.of("rest"), BoardLabel.of("Drink"), "amrap(12:00)", null),
                                new LeaderboardShow(
                                        BoardLabel.of("Most repetitions"),
                                        Metric.REPS,
                                        null,
                                        LeaderboardShow.MOST_PLACES,
                                        List.of()),
                                new PromptOpen(
                                        BoardId.of("feel"),
                                        PromptKind.CHECK_IN,
                                        BoardNote.of("How do you feel?"),
                                        Stream.of("Fresh", "So so", "Tired")
                                                .map(BoardLabel::of)
                                                .toList(),
                                        null,
                                        null),
                                new BoardPin(BoardNote.of(text(0)))))
                .toList();
    }

    /** A note, a counter's target, a timer's plan, what is in the spotlight, in turns; no two of one kind are alike. */
    static BoardCommand command(long number) {
        return switch ((int) (number % KINDS)) {
            case 0 -> new BoardPin(BoardNote.of(text(number)));
            case 1 ->
                new RepsSet(
                        COUNTERS.get(1), BoardLabel.of("All push-ups"), 1 + (int) (number % RepsSet.HIGHEST_TARGET));
            case 2 -> new TimerSet(MAIN, BoardLabel.of("Tabata " + number), "tabata(00:20,00:10,8)", LEAD_IN);
            default -> new SpotlightShow(SpotlightKind.SCREEN, null, null, BoardLabel.of("Technique " + number), false);
        };
    }

    /** About fifty characters. */
    static String text(long number) {
        return "Knees over toes, and breathe out on the way up! " + number;
    }

    private static void check(boolean taken) {
        if (!taken) {
            throw new IllegalStateException("A part of the board was refused; all are to pass.");
        }
    }
}
