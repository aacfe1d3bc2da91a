package dev.golive.internal.board;

import dev.golive.board.BoardId;
import dev.golive.board.BoardLabel;
import dev.golive.board.BoardNote;
import dev.golive.board.BoardPart;
import dev.golive.board.LeaderboardShow;
import dev.golive.board.PromptKind;
import dev.golive.board.PromptOpen;
import dev.golive.board.RepsSet;
import dev.golive.board.ScoreSet;
import dev.golive.board.SpotlightKind;
import dev.golive.board.TimerAction;
import dev.golive.board.TimerSet;
import dev.golive.board.VideoUrl;
import dev.golive.board.XpAward;
import dev.golive.internal.json.StrictReader;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.tally.Metric;
import dev.golive.tally.XpRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** A field that bodies have, and how it is read: it means the same in all of them. */
enum BoardField {
    IF_REV("ifRev", (in, body) -> body.ifRev = in.integer(0, StrictReader.MAX_INTEGER)),
    TIMER_ID("timerId", (in, body) -> body.id = BoardField.id(in)),
    REP_ID("repId", (in, body) -> body.id = BoardField.id(in)),
    PROMPT_ID("promptId", (in, body) -> body.id = BoardField.id(in)),
    ITEM("item", (in, body) -> body.id = BoardField.id(in)),
    LABEL("label", (in, body) -> body.label = BoardField.label(in)),
    EXERCISE("exercise", (in, body) -> body.label = BoardField.label(in)),
    TITLE("title", (in, body) -> body.label = BoardField.label(in)),
    REASON("reason", (in, body) -> body.label = BoardField.label(in)),
    WORKOUT("workout", (in, body) -> body.workout = in.text(TimerSet.LONGEST_WORKOUT, BoardField::workout)),
    LEAD_IN_MS(
            "leadInMs",
            (in, body) -> body.leadIn = Duration.ofMillis(
                    in.integer(TimerSet.SHORTEST_LEAD_IN.toMillis(), TimerSet.LONGEST_LEAD_IN.toMillis()))),
    ACTION("action", (in, body) -> body.action = in.choice(List.of(TimerAction.values()), TimerAction::wireName)),
    AT_MS("atMs", (in, body) -> body.at = Instant.ofEpochMilli(in.integer(0, StrictReader.MAX_INTEGER))),
    ADD_MS("addMs", (in, body) -> body.more = Duration.ofMillis(in.integer(1, 86_400_000))),
    TARGET("target", (in, body) -> body.target = (int) in.integer(1, RepsSet.HIGHEST_TARGET)),
    METRIC("metric", (in, body) -> body.metric = in.choice(List.of(Metric.values()), Metric::wireName)),
    TOP("top", (in, body) -> body.top = (int) in.integer(1, LeaderboardShow.MOST_PLACES)),
    COHORTS("cohorts", (in, body) -> body.cohorts = BoardLists.cohorts(in)),
    PROMPT_KIND("kind", (in, body) -> body.promptKind = in.choice(List.of(PromptKind.values()), PromptKind::wireName)),
    QUESTION("question", (in, body) -> body.note = BoardField.note(in)),
    OPTIONS("options", (in, body) -> body.options = BoardLists.options(in)),
    CORRECT("correct", (in, body) -> body.correct = (int) in.integer(0, PromptOpen.MOST_OPTIONS - 1L)),
    SECONDS(
            "seconds",
            (in, body) -> body.length =
                    Duration.ofSeconds(in.integer(PromptOpen.SHORTEST.toSeconds(), PromptOpen.LONGEST.toSeconds()))),
    PER_MINUTE("perMinute", (in, body) -> body.perMinute = BoardField.points(in)),
    PER_TEN_REPS("perTenReps", (in, body) -> body.perTenReps = BoardField.points(in)),
    PER_ANSWER("perAnswer", (in, body) -> body.perAnswer = BoardField.points(in)),
    PER_CORRECT("perCorrect", (in, body) -> body.perCorrect = BoardField.points(in)),
    PER_STREAK("perStreak", (in, body) -> body.perStreak = BoardField.points(in)),
    PARTICIPANT("participant", (in, body) -> body.participant = in.bytes(256, Identity::new)),
    NAME("name", (in, body) -> body.name = in.text(DisplayName.MAX_CODE_POINTS, DisplayName::new)),
    POINTS("points", (in, body) -> body.points = (int) in.integer(1, XpAward.MOST)),
    SCORE("score", (in, body) -> body.score = (int) in.integer(0, ScoreSet.HIGHEST)),
    TEXT("text", (in, body) -> body.note = BoardField.note(in)),
    SPOTLIGHT_KIND(
            "kind",
            (in, body) -> body.spotlightKind = in.choice(List.of(SpotlightKind.values()), SpotlightKind::wireName)),
    URL(
            "url",
            (in, body) -> body.video =
                    in.formed(VideoUrl::parse, "an address that begins with https://, of at most 500 characters")),
    LOOP("loop", (in, body) -> body.loop = in.bool()),
    PART("part", (in, body) -> body.part = in.choice(List.of(BoardPart.values()), BoardPart::wireName)),
    REPS("reps", (in, body) -> body.totals = BoardLists.totals(in)),
    GROUPS("groups", (in, body) -> body.groups = BoardLists.groups(in)),
    PROMPT("prompt", (in, body) -> body.promptTotal = BoardLists.promptTotal(in));

    private static final Pattern BLANK = Pattern.compile("\\s*");

    private final String wireName;
    private final Reading reading;

    BoardField(String wireName, Reading reading) {
        this.wireName = wireName;
        this.reading = reading;
    }

    private interface Reading {
        void read(StrictReader in, BoardBody body);
    }

    String wireName() {
        return wireName;
    }

    void read(StrictReader in, BoardBody body) {
        reading.read(in, body);
    }

    static BoardId id(StrictReader in) {
        return in.formed(BoardId::new, "1 to 64 letters, digits, hyphens and underscores");
    }

    static BoardLabel label(StrictReader in) {
        return in.text(BoardLabel.MAX_CODE_POINTS, BoardLabel::new);
    }

    private static BoardNote note(StrictReader in) {
        return in.text(BoardNote.MAX_CODE_POINTS, BoardNote::new);
    }

    private static int points(StrictReader in) {
        return (int) in.integer(0, XpRules.MOST);
    }

    /** What a workout says is for the board to find out, which knows the place of a mistake. */
    private static String workout(String text) {
        if (BLANK.matcher(text).matches() || text.length() > TimerSet.LONGEST_WORKOUT) {
            throw new IllegalArgumentException(
                    "A workout's text has 1 to " + TimerSet.LONGEST_WORKOUT + " characters, and is not blank.");
        }
        return text;
    }
}
