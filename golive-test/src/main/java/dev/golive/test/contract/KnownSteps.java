package dev.golive.test.contract;

import dev.golive.board.BoardClear;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardGroup;
import dev.golive.board.BoardId;
import dev.golive.board.BoardLabel;
import dev.golive.board.BoardNote;
import dev.golive.board.BoardPart;
import dev.golive.board.BoardPin;
import dev.golive.board.Cohort;
import dev.golive.board.LeaderboardShow;
import dev.golive.board.PromptClose;
import dev.golive.board.PromptKind;
import dev.golive.board.PromptOpen;
import dev.golive.board.RepsSet;
import dev.golive.board.ScoreSet;
import dev.golive.board.SpotlightKind;
import dev.golive.board.SpotlightShow;
import dev.golive.board.TimerAction;
import dev.golive.board.TimerControl;
import dev.golive.board.TimerSet;
import dev.golive.board.TotalsTold;
import dev.golive.board.TotalsTold.PromptTotal;
import dev.golive.board.TotalsTold.RepsTotal;
import dev.golive.board.VideoUrl;
import dev.golive.board.XpAward;
import dev.golive.board.XpRulesSet;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.tally.Metric;
import dev.golive.tally.StandingsRow;
import dev.golive.tally.XpRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is done to boards, to be kept: one of every kind with all it may hold, and some with nothing more than they must. */
final class KnownSteps {

    private static final String ODD = "Ünï \\ \"'💪 <b>";
    private static final BoardId ID = BoardId.of("Az09_-");

    private KnownSteps() {}

    static List<BoardCommand> every() {
        return List.of(
                new TimerSet(ID, BoardLabel.of(ODD), "mix(emom(01:00,10),rest(00:30))", Duration.ofMillis(10_001)),
                new TimerSet(ID, BoardLabel.of("x"), "tabata", null),
                new TimerControl(ID, TimerAction.START, Instant.ofEpochMilli(1_795_359_149_449L), null),
                new TimerControl(ID, TimerAction.ADD_TIME, null, Duration.ofMillis(1)),
                new RepsSet(ID, BoardLabel.of(ODD), 1_000_000),
                new RepsSet(ID, BoardLabel.of("x"), null),
                new LeaderboardShow(
                        BoardLabel.of(ODD), Metric.REPS, ID, 10, List.of(Cohort.of("A"), Cohort.of("Ü \"\\ 💪"))),
                new LeaderboardShow(BoardLabel.of("x"), Metric.SCORE, null, 5, List.of()),
                new PromptOpen(
                        ID,
                        PromptKind.QUIZ,
                        BoardNote.of(ODD),
                        List.of(BoardLabel.of(ODD), BoardLabel.of("x")),
                        1,
                        Duration.ofHours(1)),
                new PromptOpen(ID, PromptKind.EFFORT, BoardNote.of("x"), List.of(), null, null),
                new PromptClose(ID),
                new XpRulesSet(new XpRules(1, 2, 3, 4, 1_000)),
                new XpRulesSet(XpRules.none()),
                new XpAward(Identity.of("p_" + ODD), DisplayName.of(ODD), 1_000, BoardLabel.of(ODD)),
                new XpAward(Identity.of("p"), null, 1, BoardLabel.of("x")),
                new ScoreSet(Identity.of("p_" + ODD), 1_000_000_000),
                new BoardPin(BoardNote.of("💪".repeat(BoardNote.MAX_CODE_POINTS))),
                new SpotlightShow(
                        SpotlightKind.DEMO_VIDEO,
                        null,
                        VideoUrl.parse("https://cdn.example.org/a%20b.mp4?x=1"),
                        BoardLabel.of(ODD),
                        false),
                new SpotlightShow(SpotlightKind.PARTICIPANT, Identity.of("p"), null, null, false),
                new BoardClear(BoardPart.REPS, ID),
                new BoardClear(BoardPart.PIN, null),
                new TotalsTold(
                        List.of(new RepsTotal(ID, 1L << 53, 1_000_000)),
                        List.of(
                                new BoardGroup(Cohort.of("A"), List.of(new StandingsRow(1, ODD, 40)), 7),
                                new BoardGroup(Cohort.of("B"), List.of(), 0)),
                        new PromptTotal(ID, 12, List.of(9, -1, -1))),
                new TotalsTold(List.of(), List.of(), null));
    }
}
