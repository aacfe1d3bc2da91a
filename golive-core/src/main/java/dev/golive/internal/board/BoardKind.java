package dev.golive.internal.board;

import static dev.golive.internal.board.BoardField.*;

import dev.golive.board.BoardClear;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardPin;
import dev.golive.board.LeaderboardShow;
import dev.golive.board.PromptClose;
import dev.golive.board.PromptOpen;
import dev.golive.board.RepsSet;
import dev.golive.board.ScoreSet;
import dev.golive.board.SpotlightShow;
import dev.golive.board.TimerControl;
import dev.golive.board.TimerSet;
import dev.golive.board.TotalsTold;
import dev.golive.board.XpAward;
import dev.golive.board.XpRulesSet;
import dev.golive.internal.json.JsonWriter;
import dev.golive.internal.json.StrictReader;
import dev.golive.tally.XpRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of a board's commands, with what each must and may hold. */
public enum BoardKind {
    TIMER_SET(
            "timer.set",
            List.of(TIMER_ID, LABEL, WORKOUT),
            List.of(LEAD_IN_MS),
            body -> new TimerSet(body.id(), body.label(), body.workout(), body.leadIn)),
    TIMER_CONTROL(
            "timer.control",
            List.of(TIMER_ID, ACTION),
            List.of(AT_MS, ADD_MS),
            body -> new TimerControl(body.id(), body.action(), body.at, body.more)),
    REPS_SET(
            "reps.set",
            List.of(REP_ID, EXERCISE),
            List.of(TARGET),
            body -> new RepsSet(body.id(), body.label(), body.target)),
    LEADERBOARD_SHOW(
            "leaderboard.show",
            List.of(TITLE, METRIC),
            List.of(REP_ID, TOP, COHORTS),
            body -> new LeaderboardShow(body.label(), body.metric(), body.id, body.top, body.cohorts)),
    PROMPT_OPEN(
            "prompt.open",
            List.of(PROMPT_ID, PROMPT_KIND, QUESTION),
            List.of(OPTIONS, CORRECT, SECONDS),
            body -> new PromptOpen(body.id(), body.promptKind(), body.note(), body.options, body.correct, body.length)),
    PROMPT_CLOSE("prompt.close", List.of(PROMPT_ID), List.of(), body -> new PromptClose(body.id())),
    XP_RULES(
            "xp.rules",
            List.of(),
            List.of(PER_MINUTE, PER_TEN_REPS, PER_ANSWER, PER_CORRECT, PER_STREAK),
            body -> new XpRulesSet(
                    new XpRules(body.perMinute, body.perTenReps, body.perAnswer, body.perCorrect, body.perStreak))),
    XP_AWARD(
            "xp.award",
            List.of(PARTICIPANT, POINTS, REASON),
            List.of(NAME),
            body -> new XpAward(body.participant(), body.name, body.points, body.label())),
    SCORE_SET(
            "score.set", List.of(PARTICIPANT, SCORE), List.of(), body -> new ScoreSet(body.participant(), body.score)),
    BOARD_PIN("board.pin", List.of(TEXT), List.of(), body -> new BoardPin(body.note())),
    SPOTLIGHT_SHOW(
            "spotlight.show",
            List.of(SPOTLIGHT_KIND),
            List.of(PARTICIPANT, URL, TITLE, LOOP),
            body -> new SpotlightShow(body.spotlightKind(), body.participant, body.video, body.label, body.looping())),
    BOARD_CLEAR("board.clear", List.of(PART), List.of(ITEM), body -> new BoardClear(body.part(), body.id)),
    /** The server's own: nobody may ask for it. */
    BOARD_TOTALS(
            "board.totals",
            List.of(REPS, GROUPS),
            List.of(PROMPT),
            body -> new TotalsTold(body.totals, body.groups, body.promptTotal));

    private static final Map<String, BoardKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.type, kind -> kind));

    private final String type;
    private final List<BoardField> required;
    private final List<BoardField> fields;
    private final Function<BoardBody, BoardCommand> maker;

    BoardKind(
            String type,
            List<BoardField> required,
            List<BoardField> optional,
            Function<BoardBody, BoardCommand> maker) {
        this.type = type;
        this.required = required;
        this.fields = new ArrayList<>(Stream.of(required, optional, List.of(IF_REV))
                .flatMap(List::stream)
                .toList());
        this.maker = maker;
    }

    /** A command, and the board's revision that its sender has seen, if it says so. */
    public record Asked(BoardCommand command, @Nullable Long ifRev) {}

    /** The kind of this type; null if there is none. */
    public static @Nullable BoardKind of(String type) {
        return BY_TYPE.get(type);
    }

    /** The name on the wire, such as {@code timer.set}. */
    public String type() {
        return type;
    }

    /** Whether a participant may ask for it. */
    public boolean askable() {
        return this != BOARD_TOTALS;
    }

    /** Reads a body of this kind. */
    public Asked read(StrictReader in) {
        BoardBody body = BoardBody.read(this, in);
        return new Asked(maker.apply(body), body.ifRev);
    }

    /** Writes a command's fields into the body that is open. */
    public static void write(BoardCommand command, JsonWriter json) {
        BoardBodyWriter.write(command, json);
    }

    List<BoardField> required() {
        return required;
    }

    @Nullable BoardField field(String name) {
        for (BoardField field : fields) {
            if (field.wireName().equals(name)) {
                return field;
            }
        }
        return null;
    }
}
