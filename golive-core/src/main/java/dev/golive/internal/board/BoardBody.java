package dev.golive.internal.board;

import dev.golive.board.BoardGroup;
import dev.golive.board.BoardId;
import dev.golive.board.BoardLabel;
import dev.golive.board.BoardNote;
import dev.golive.board.BoardPart;
import dev.golive.board.Cohort;
import dev.golive.board.LeaderboardShow;
import dev.golive.board.PromptKind;
import dev.golive.board.SpotlightKind;
import dev.golive.board.TimerAction;
import dev.golive.board.TotalsTold.PromptTotal;
import dev.golive.board.TotalsTold.RepsTotal;
import dev.golive.board.VideoUrl;
import dev.golive.internal.json.StrictReader;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.tally.Metric;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the body of one command says: of the fields of all kinds, those that this one has. Not thread-safe. */
final class BoardBody {

    @Nullable Long ifRev;

    @Nullable BoardId id;

    @Nullable BoardLabel label;

    @Nullable BoardNote note;

    @Nullable String workout;

    @Nullable Duration leadIn;

    @Nullable TimerAction action;

    @Nullable Instant at;

    @Nullable Duration more;

    @Nullable Integer target;

    @Nullable Metric metric;

    int top = LeaderboardShow.PLACES;
    List<Cohort> cohorts = List.of();

    @Nullable PromptKind promptKind;

    List<BoardLabel> options = List.of();

    @Nullable Integer correct;

    @Nullable Duration length;

    int perMinute;
    int perTenReps;
    int perAnswer;
    int perCorrect;
    int perStreak;

    @Nullable Identity participant;

    @Nullable DisplayName name;

    int points;
    int score;

    @Nullable SpotlightKind spotlightKind;

    @Nullable VideoUrl video;

    @Nullable Boolean loop;

    @Nullable BoardPart part;

    List<RepsTotal> totals = List.of();
    List<BoardGroup> groups = List.of();

    @Nullable PromptTotal promptTotal;

    private final Set<BoardField> seen = EnumSet.noneOf(BoardField.class);

    private BoardBody() {}

    /** Reads the body of a command of that kind; all that the kind requires is there then, and fits together. */
    static BoardBody read(BoardKind kind, StrictReader in) {
        BoardBody body = new BoardBody();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            BoardField field = kind.field(name);
            if (field == null) {
                in.skip();
            } else {
                field.read(in, body);
                body.seen.add(field);
            }
        }
        for (BoardField field : kind.required()) {
            body.goes(in, field, true, true);
        }
        body.fits(kind, in);
        return body;
    }

    /** The rules of the schemas between one field and another. */
    private void fits(BoardKind kind, StrictReader in) {
        switch (kind) {
            case TIMER_CONTROL -> {
                boolean together = action == TimerAction.START || action == TimerAction.RESUME;
                goes(in, BoardField.AT_MS, together, false);
                goes(in, BoardField.ADD_MS, action == TimerAction.ADD_TIME, true);
            }
            case LEADERBOARD_SHOW -> goes(in, BoardField.REP_ID, metric == Metric.REPS, false);
            case PROMPT_OPEN -> {
                goes(in, BoardField.OPTIONS, promptKind != PromptKind.EFFORT, true);
                goes(in, BoardField.CORRECT, promptKind == PromptKind.QUIZ, true);
                if (correct != null && correct >= options.size()) {
                    throw in.invalidField(BoardField.CORRECT.wireName(), "There is no such option.");
                }
            }
            case SPOTLIGHT_SHOW -> {
                boolean video = spotlightKind == SpotlightKind.DEMO_VIDEO;
                goes(in, BoardField.PARTICIPANT, spotlightKind == SpotlightKind.PARTICIPANT, true);
                goes(in, BoardField.URL, video, true);
                goes(in, BoardField.LOOP, video, false);
            }
            case BOARD_CLEAR -> goes(in, BoardField.ITEM, part == BoardPart.TIMER || part == BoardPart.REPS, true);
            default -> {}
        }
    }

    /** Holds a field to whether it may, and then whether it must, be there. */
    private void goes(StrictReader in, BoardField field, boolean may, boolean must) {
        boolean there = seen.contains(field);
        if (there && !may) {
            throw in.invalidField(field.wireName(), "This field does not go with the others.");
        }
        if (!there && may && must) {
            throw in.missing(field.wireName());
        }
    }

    BoardId id() {
        return there(id);
    }

    BoardLabel label() {
        return there(label);
    }

    BoardNote note() {
        return there(note);
    }

    String workout() {
        return there(workout);
    }

    TimerAction action() {
        return there(action);
    }

    Metric metric() {
        return there(metric);
    }

    PromptKind promptKind() {
        return there(promptKind);
    }

    Identity participant() {
        return there(participant);
    }

    SpotlightKind spotlightKind() {
        return there(spotlightKind);
    }

    BoardPart part() {
        return there(part);
    }

    /** A video loops unless it says otherwise. */
    boolean looping() {
        return loop == null ? video != null : loop;
    }

    private static <T> T there(@Nullable T required) {
        return Objects.requireNonNull(required, "what the kind requires");
    }
}
