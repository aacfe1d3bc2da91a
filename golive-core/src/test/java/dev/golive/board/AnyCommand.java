package dev.golive.board;

import dev.golive.board.TotalsTold.PromptTotal;
import dev.golive.board.TotalsTold.RepsTotal;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.tally.Metric;
import dev.golive.tally.StandingsRow;
import dev.golive.tally.XpRules;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Whatever a coach, a server or a mistake may do to a board; few ids, so that they often meet what is there. */
final class AnyCommand {

    private static final List<String> WORKOUTS = List.of(
            "tabata",
            "emom(01:00,10)",
            "mix(amrap(05:00),rest(00:30),tabata(00:20,00:10,8))",
            "emom(0:60,3)",
            "rsa(00:30,01:00,02:00)",
            "nonsense",
            " ");
    private static final String LONG_LABEL = "Überkopfdrücken \"mit\" \\Pause\\ – 60 Zeichen und kein einziges mehr!!";

    private final Random random;

    AnyCommand(Random random) {
        this.random = random;
    }

    BoardCommand next() {
        return switch (random.nextInt(14)) {
            case 0, 1 ->
                new TimerSet(
                        id("t", 6), label(), oneOf(WORKOUTS), random.nextBoolean() ? null : Duration.ofSeconds(10));
            case 2, 3, 4 -> control();
            case 5 -> new RepsSet(id("r", 8), label(), random.nextBoolean() ? null : 1 + random.nextInt(500));
            case 6 -> leaderboard();
            case 7 -> prompt();
            case 8 -> new PromptClose(id("p", 40));
            case 9 -> random.nextBoolean() ? new XpRulesSet(rules()) : award();
            case 10 -> new BoardPin(BoardNote.of("Note " + random.nextInt(3) + " é \"~/"));
            case 11 -> spotlight();
            case 12 -> clear();
            default -> totals();
        };
    }

    private TimerControl control() {
        TimerAction action = oneOf(List.of(TimerAction.values()));
        return new TimerControl(
                id("t", 6),
                action,
                null,
                action == TimerAction.ADD_TIME ? Duration.ofSeconds(1 + random.nextInt(90)) : null);
    }

    private LeaderboardShow leaderboard() {
        Metric metric = oneOf(List.of(Metric.values()));
        return new LeaderboardShow(
                label(),
                metric,
                metric == Metric.REPS && random.nextBoolean() ? id("r", 8) : null,
                1 + random.nextInt(10),
                random.nextBoolean()
                        ? List.of()
                        : List.of(Cohort.of("A"), Cohort.of("B"), Cohort.of("C"), Cohort.of("D")));
    }

    private PromptOpen prompt() {
        PromptKind kind = oneOf(List.of(PromptKind.values()));
        boolean choice = kind != PromptKind.EFFORT;
        return new PromptOpen(
                id("p", 40),
                kind,
                BoardNote.of("How was that, " + random.nextInt(9) + "?"),
                choice ? many(2 + random.nextInt(4), at -> label()) : List.of(),
                kind == PromptKind.QUIZ ? random.nextInt(2) : null,
                random.nextBoolean() ? null : Duration.ofSeconds(30));
    }

    private XpRules rules() {
        return new XpRules(random.nextInt(3), random.nextInt(3), 0, random.nextInt(3), 1);
    }

    private XpAward award() {
        return new XpAward(
                Identity.of("p_" + random.nextInt(5)),
                random.nextBoolean() ? null : DisplayName.of("Ada"),
                1 + random.nextInt(50),
                label());
    }

    private SpotlightShow spotlight() {
        return switch (oneOf(List.of(SpotlightKind.values()))) {
            case PARTICIPANT ->
                new SpotlightShow(SpotlightKind.PARTICIPANT, Identity.of("p_" + random.nextInt(5)), null, null, false);
            case SCREEN -> new SpotlightShow(SpotlightKind.SCREEN, null, null, label(), false);
            case DEMO_VIDEO ->
                new SpotlightShow(
                        SpotlightKind.DEMO_VIDEO,
                        null,
                        VideoUrl.parse("https://cdn.example.org/" + random.nextInt(5) + ".mp4"),
                        null,
                        random.nextBoolean());
        };
    }

    private BoardClear clear() {
        BoardPart part = oneOf(List.of(BoardPart.values()));
        return new BoardClear(part, part.many() ? id(part == BoardPart.TIMER ? "t" : "r", 8) : null);
    }

    private TotalsTold totals() {
        return new TotalsTold(
                many(random.nextInt(4), at -> new RepsTotal(id("r", 8), random.nextInt(100_000), random.nextInt(300))),
                many(random.nextBoolean() ? 1 : 4, this::group),
                random.nextBoolean()
                        ? null
                        : new PromptTotal(id("p", 40), random.nextInt(300), many(3, at -> random.nextInt(20) - 1)));
    }

    private BoardGroup group(int at) {
        Cohort cohort = at == 0 ? null : Cohort.of("ABCD".substring(at, at + 1));
        return new BoardGroup(
                cohort,
                many(
                        random.nextInt(11),
                        rank -> new StandingsRow(
                                rank + 1,
                                "\"Ünïcode Otter\\\" " + random.nextInt(1_000) + "x".repeat(40),
                                1_000_000L - rank)),
                300);
    }

    private BoardId id(String prefix, int most) {
        return BoardId.of(prefix + random.nextInt(most));
    }

    private BoardLabel label() {
        return BoardLabel.of(random.nextInt(4) == 0 ? LONG_LABEL.substring(0, 60) : "Label " + random.nextInt(5));
    }

    private <T> List<T> many(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
