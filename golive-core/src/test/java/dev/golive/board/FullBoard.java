package dev.golive.board;

import dev.golive.board.TotalsTold.PromptTotal;
import dev.golive.board.TotalsTold.RepsTotal;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.tally.Metric;
import dev.golive.tally.StandingsRow;
import dev.golive.tally.XpRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A board that has everything, made by what a coach does: the one of the contract's examples. */
public final class FullBoard {

    /** When it begins. */
    public static final Instant START = Instant.ofEpochMilli(1_795_359_149_448L);

    private static final UUID AWARD = UUID.fromString("01a203be-8d88-7c00-8000-000000000f02");
    private static final BoardId SQUATS = BoardId.of("squats");
    private static final BoardId QUIZ = BoardId.of("q1");
    private static final BoardId MAIN = BoardId.of("main");

    private FullBoard() {}

    /** The board. */
    public static Board make() {
        Board board = Board.empty();
        Instant at = START;
        for (BoardCommand command : commands()) {
            if (board.take(AWARD, at, command) instanceof BoardChange.Changed changed) {
                board = changed.board();
            } else {
                throw new IllegalStateException("A step of the example changes nothing: " + command);
            }
            at = at.plusSeconds(1);
        }
        return board;
    }

    /** What the coach does, a second apart. */
    public static List<BoardCommand> commands() {
        return List.of(
                new TimerSet(
                        MAIN,
                        BoardLabel.of("Main set"),
                        "mix(rsa(00:00,02:00),tabata(00:20,00:10,8),ft(05:00))",
                        Duration.ofSeconds(10)),
                new RepsSet(SQUATS, BoardLabel.of("Squats"), 50),
                new LeaderboardShow(
                        BoardLabel.of("Most squats"),
                        Metric.REPS,
                        SQUATS,
                        5,
                        List.of(Cohort.of("Beginners"), Cohort.of("Advanced"))),
                new XpRulesSet(new XpRules(1, 5, 10, 10, 5)),
                new XpAward(
                        Identity.of("p_5a328d855a597e7183f06d2ffce9ab6d"),
                        DisplayName.of("Ada"),
                        50,
                        BoardLabel.of("Perfect form")),
                new PromptOpen(
                        QUIZ,
                        PromptKind.QUIZ,
                        BoardNote.of("Where should you feel it?"),
                        List.of(BoardLabel.of("Glutes"), BoardLabel.of("Lower back"), BoardLabel.of("Knees")),
                        0,
                        Duration.ofSeconds(30)),
                new BoardPin(BoardNote.of("Bring a towel.")),
                new SpotlightShow(
                        SpotlightKind.DEMO_VIDEO,
                        null,
                        VideoUrl.parse("https://cdn.example.org/squat.mp4"),
                        BoardLabel.of("Squat"),
                        true),
                TimerControl.of(MAIN, TimerAction.START),
                new TimerControl(MAIN, TimerAction.ADD_TIME, null, Duration.ofSeconds(5)),
                new PromptClose(QUIZ),
                new TotalsTold(
                        List.of(new RepsTotal(SQUATS, 120, 12)),
                        List.of(
                                new BoardGroup(
                                        Cohort.of("Beginners"),
                                        List.of(
                                                new StandingsRow(1, "Brave Otter 417", 40),
                                                new StandingsRow(1, "Ada", 40)),
                                        7),
                                new BoardGroup(Cohort.of("Advanced"), List.of(), 0)),
                        new PromptTotal(QUIZ, 12, List.of(9, 2, 1))));
    }
}
