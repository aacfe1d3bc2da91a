package dev.golive.benchmark.board;

import dev.golive.board.BoardClear;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardId;
import dev.golive.board.BoardLabel;
import dev.golive.board.BoardNote;
import dev.golive.board.BoardPart;
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
import dev.golive.board.VideoUrl;
import dev.golive.board.XpAward;
import dev.golive.board.XpRulesSet;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.tally.Metric;
import dev.golive.tally.XpRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What a coach does to the board in three quarters of an hour, second by second, and when people count. Immutable. */
final class GuidedClass {

    /** How long it is. */
    static final Duration LENGTH = Duration.ofMinutes(45);

    /** Where its demo videos are. */
    static final String VIDEO_HOST = "cdn.example.org";

    private static final int MINUTE = 60;
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final BoardId SQUATS = BoardId.of("squats");
    private static final BoardId PUSH_UPS = BoardId.of("push-ups");
    private static final BoardId BURPEES = BoardId.of("burpees");

    private final List<Cue> cues = new ArrayList<>();
    private final List<Effort> efforts;
    private final IntFunction<Identity> people;

    private GuidedClass(IntFunction<Identity> people) {
        this.people = people;
        this.efforts = List.of(
                new Effort(SQUATS, at(7, 10), at(11, 10)),
                new Effort(PUSH_UPS, at(14, 10), at(24, 10)),
                new Effort(BURPEES, at(27, 10), at(37, 0)));
        warmUp();
        tabata();
        everyMinute();
        asManyAsPossible();
        coolDown();
        cues.sort(Comparator.comparingInt(Cue::second));
    }

    /**
     * What the coach does.
     *
     * @param second of the class
     */
    record Cue(int second, BoardCommand command) {}

    /**
     * When everybody counts.
     *
     * @param from the first second of it
     * @param to the first second after it
     */
    record Effort(BoardId reps, int from, int to) {}

    /** The class of these people, who are asked for by their numbers. */
    static GuidedClass of(IntFunction<Identity> people) {
        return new GuidedClass(people);
    }

    /** In the order of time. */
    List<Cue> cues() {
        return List.copyOf(cues);
    }

    List<Effort> efforts() {
        return efforts;
    }

    private void warmUp() {
        cue(at(0, 5), new XpRulesSet(new XpRules(1, 5, 10, 10, 5)));
        cue(at(0, 20), pin("Welcome! Bring a mat, a towel and something to drink. You can follow without equipment."));
        cue(at(0, 40), ask("ready", PromptKind.CHECK_IN, "How do you feel today?", "Fresh", "So so", "Tired"));
        cue(at(1, 20), timer("warm-up", "Warm-up", "ft(05:00)", null));
        cue(at(1, 30), control("warm-up", TimerAction.START));
        cue(at(4, 0), pin("Joint circles: ankles, hips, shoulders, neck. Slowly."));
        cue(at(6, 0), control("warm-up", TimerAction.STOP));
        cue(at(6, 5), new BoardClear(BoardPart.TIMER, BoardId.of("warm-up")));
        cue(at(6, 10), new BoardClear(BoardPart.PIN, null));
    }

    private void tabata() {
        cue(at(6, 15), demo("squat", "Air squat"));
        cue(at(6, 20), new RepsSet(SQUATS, BoardLabel.of("Squats"), 8_000));
        cue(at(6, 25), leaderboard("Most squats", SQUATS));
        cue(at(6, 40), timer("main", "Tabata", "tabata(00:20,00:10,8)", Duration.ofSeconds(10)));
        cue(at(6, 58), new BoardClear(BoardPart.SPOTLIGHT, null));
        cue(at(7, 0), control("main", TimerAction.START));
        cue(at(8, 30), control("main", TimerAction.PAUSE));
        cue(at(8, 45), pin("Knees over toes, chest up, and breathe out on the way up!"));
        cue(at(8, 50), control("main", TimerAction.RESUME));
        cue(at(10, 20), award(3, 50, "Perfect form"));
        cue(at(11, 30), ask("effort-1", PromptKind.EFFORT, "How hard was that?"));
        cue(at(12, 20), award(17, 25, "Never gave up"));
    }

    private void everyMinute() {
        cue(at(13, 0), demo("push-up", "Push-up, on the knees if you like"));
        cue(at(13, 10), new RepsSet(PUSH_UPS, BoardLabel.of("Push-ups"), 10_000));
        cue(at(13, 15), leaderboard("Most push-ups", PUSH_UPS));
        cue(at(13, 30), timer("main", "Every minute on the minute", "emom(01:00,10)", Duration.ofSeconds(10)));
        cue(at(13, 58), new BoardClear(BoardPart.SPOTLIGHT, null));
        cue(at(14, 0), control("main", TimerAction.START));
        cue(at(17, 30), control("main", TimerAction.SKIP));
        cue(at(17, 34), control("main", TimerAction.BACK));
        cue(at(19, 0), pin("Halfway. Ten each minute, and what is left of it is yours."));
        cue(at(21, 10), new TimerControl(BoardId.of("main"), TimerAction.ADD_TIME, null, Duration.ofSeconds(15)));
        cue(at(22, 0), award(8, 50, "Strongest finish"));
        cue(
                at(24, 30),
                ask("quiz", PromptKind.QUIZ, "Where should you feel a push-up?", "Chest", "Lower back", "Knees"));
        cue(at(25, 20), spotlight(8));
        cue(at(25, 40), new BoardClear(BoardPart.SPOTLIGHT, null));
    }

    private void asManyAsPossible() {
        cue(at(26, 0), demo("burpee", "Burpee, with a step instead of the jump"));
        cue(at(26, 10), new RepsSet(BURPEES, BoardLabel.of("Burpees"), 6_000));
        cue(at(26, 15), leaderboard("All repetitions", null));
        cue(at(26, 30), timer("main", "As many rounds as possible", "amrap(10:00)", Duration.ofSeconds(10)));
        cue(
                at(26, 35),
                timer("rest", "Drink", "mix(amrap(03:00),rest(00:20),amrap(03:00),rest(00:20),amrap(04:00))", null));
        cue(at(26, 58), new BoardClear(BoardPart.SPOTLIGHT, null));
        cue(at(27, 0), control("main", TimerAction.START));
        cue(at(27, 10), control("rest", TimerAction.START));
        cue(at(31, 0), pin("Your own pace. Nobody here is faster than you were last week."));
        cue(at(33, 40), control("rest", TimerAction.PAUSE));
        cue(at(34, 0), control("rest", TimerAction.RESUME));
        cue(at(37, 10), control("rest", TimerAction.STOP));
        cue(at(37, 12), new BoardClear(BoardPart.TIMER, BoardId.of("rest")));
        cue(at(37, 20), award(42, 100, "Most repetitions"));
        cue(at(37, 30), award(5, 50, "Best helper in the chat"));
    }

    private void coolDown() {
        cue(at(38, 0), timer("main", "Stretch", "rsa(00:00,01:00,02:00,03:00,04:00)", null));
        cue(at(38, 5), control("main", TimerAction.START));
        cue(at(39, 0), ask("effort-2", PromptKind.EFFORT, "And how hard was the whole class?"));
        cue(
                at(41, 0),
                ask("next", PromptKind.POLL, "What shall we do on Thursday?", "Strength", "Yoga", "HIIT", "Run"));
        cue(at(42, 0), control("main", TimerAction.STOP));
        cue(at(43, 10), new BoardClear(BoardPart.TIMER, BoardId.of("main")));
        cue(at(43, 30), pin("Thank you! Next class: Thursday, 18:00. Drink something."));
        cue(at(44, 0), new BoardClear(BoardPart.PROMPT, null));
        cue(at(44, 30), new BoardClear(BoardPart.LEADERBOARD, null));
    }

    private static int at(int minute, int second) {
        return minute * MINUTE + second;
    }

    private void cue(int second, BoardCommand command) {
        cues.add(new Cue(second, command));
    }

    private static BoardPin pin(String text) {
        return new BoardPin(BoardNote.of(text));
    }

    private static TimerSet timer(String id, String label, String workout, @Nullable Duration leadIn) {
        return new TimerSet(BoardId.of(id), BoardLabel.of(label), workout, leadIn);
    }

    private static TimerControl control(String id, TimerAction action) {
        return TimerControl.of(BoardId.of(id), action);
    }

    private static PromptOpen ask(String id, PromptKind kind, String question, String... options) {
        List<BoardLabel> labels = List.of(options).stream().map(BoardLabel::of).toList();
        Integer correct = kind == PromptKind.QUIZ ? 0 : null;
        return new PromptOpen(BoardId.of(id), kind, BoardNote.of(question), labels, correct, TO_ANSWER);
    }

    private static LeaderboardShow leaderboard(String title, @Nullable BoardId reps) {
        return new LeaderboardShow(BoardLabel.of(title), Metric.REPS, reps, LeaderboardShow.MOST_PLACES, List.of());
    }

    private static SpotlightShow demo(String video, String title) {
        VideoUrl url = VideoUrl.parse("https://" + VIDEO_HOST + "/demo/" + video + ".mp4");
        return new SpotlightShow(SpotlightKind.DEMO_VIDEO, null, url, BoardLabel.of(title), true);
    }

    private SpotlightShow spotlight(int person) {
        return new SpotlightShow(SpotlightKind.PARTICIPANT, people.apply(person), null, null, false);
    }

    private XpAward award(int person, int points, String reason) {
        return new XpAward(people.apply(person), DisplayName.of("Athlete " + person), points, BoardLabel.of(reason));
    }
}
