package dev.golive.board;

import dev.golive.error.RefusalCode;
import dev.golive.tally.AskedPrompt;
import dev.golive.tally.Contest;
import dev.golive.tally.Counter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the picture of one session, as a value: the same commands in the same order give the same board, on every
 * node and after every restart. It stays below {@value #MAX_BYTES} bytes as a document, whatever the size of the class.
 *
 * @param epoch which life of the board this is: when its first command was taken, in ms since 1970; 0 before that
 * @param rev how many commands it has taken
 * @param timers in the order in which they were set
 * @param reps the counters, in the order in which they were set
 * @param leaderboard null for none
 * @param xp points
 * @param prompt the last question; null for none
 * @param note null for none
 * @param spotlight null for none
 * @param asked all questions of the session, oldest first
 * @param counters all counters of the session, oldest first
 */
public record Board(
        long epoch,
        long rev,
        List<BoardTimer> timers,
        List<BoardReps> reps,
        @Nullable BoardLeaderboard leaderboard,
        BoardXp xp,
        @Nullable BoardPrompt prompt,
        @Nullable BoardNote note,
        @Nullable BoardSpotlight spotlight,
        List<AskedPrompt> asked,
        List<Counter> counters) {

    /** The longest document: with an envelope around it, it still fits a packet of 15 KiB. */
    public static final int MAX_BYTES = 15 * 1024 - 256;

    /** The most timers at a time. */
    public static final int MOST_TIMERS = 4;

    /** The most counters at a time. */
    public static final int MOST_REPS = 6;

    /** The most questions of one session. */
    public static final int MOST_PROMPTS = 100;

    /** The most counters of one session. */
    public static final int MOST_COUNTERS = 100;

    /** Room for numbers to grow: totals, answers, results. */
    private static final int RESERVE = 512;

    /** Copies. */
    public Board {
        timers = List.copyOf(timers);
        reps = List.copyOf(reps);
        Objects.requireNonNull(xp, "xp");
        asked = List.copyOf(asked);
        counters = List.copyOf(counters);
    }

    /** A board before its first command. */
    public static Board empty() {
        return new Board(0, 0, List.of(), List.of(), null, BoardXp.none(), null, null, null, List.of(), List.of());
    }

    /**
     * What a command makes of this board: the next revision, or no. Pure.
     *
     * @param id the command's own
     * @param at when it is taken
     */
    public BoardChange take(UUID id, Instant at, BoardCommand command) {
        BoardChange change = command.applyTo(this, id, at);
        if (!(change instanceof BoardChange.Changed changed)) {
            return change;
        }
        Board next = changed.board().shortened();
        // What the board does not show makes it no fuller.
        boolean shows = !changed.board().equals(this);
        if (shows && next.document().bytes() + RESERVE > MAX_BYTES && !(command instanceof TotalsTold)) {
            return new BoardChange.Refused(
                    RefusalCode.TOO_LARGE, "", "The board is too full for that. Take something off first.");
        }
        return new BoardChange.Changed(next.after(at));
    }

    /** What a command that was taken before has made of this board: the next revision in any case. Pure. */
    public Board replay(UUID id, Instant at, BoardCommand command) {
        Board next = command.applyTo(this, id, at) instanceof BoardChange.Changed changed
                ? changed.board().shortened()
                : this;
        return next.after(at);
    }

    private Board after(Instant at) {
        long life = rev == 0 ? at.toEpochMilli() : epoch;
        return new Board(life, rev + 1, timers, reps, leaderboard, xp, prompt, note, spotlight, asked, counters);
    }

    /** The board as everybody sees it. */
    public BoardDocument document() {
        return BoardDocument.of(this);
    }

    /** The timer of this id. */
    public Optional<BoardTimer> timer(BoardId id) {
        return timers.stream().filter(timer -> timer.id().equals(id)).findFirst();
    }

    /** The counter of this id. */
    public Optional<BoardReps> reps(BoardId id) {
        return reps.stream().filter(counter -> counter.id().equals(id)).findFirst();
    }

    /** What is counted by the counter of this id, if it is on the board. */
    public Optional<Counter> counted(BoardId id) {
        return reps(id).isEmpty()
                ? Optional.empty()
                : counters.stream()
                        .filter(counter -> counter.id().equals(id.value()))
                        .findFirst();
    }

    Board with(BoardTimer timer) {
        return with(replaced(timers, timer, BoardTimer::id), reps);
    }

    Board with(BoardReps counter) {
        return with(timers, replaced(reps, counter, BoardReps::id));
    }

    private Board with(List<BoardTimer> others, List<BoardReps> some) {
        return new Board(epoch, rev, others, some, leaderboard, xp, prompt, note, spotlight, asked, counters);
    }

    Board withLeaderboard(@Nullable BoardLeaderboard other) {
        return new Board(epoch, rev, timers, reps, other, xp, prompt, note, spotlight, asked, counters);
    }

    Board withXp(BoardXp other) {
        return new Board(epoch, rev, timers, reps, leaderboard, other, prompt, note, spotlight, asked, counters);
    }

    Board withPrompt(@Nullable BoardPrompt other) {
        return new Board(epoch, rev, timers, reps, leaderboard, xp, other, note, spotlight, asked, counters);
    }

    Board withNote(@Nullable BoardNote other) {
        return new Board(epoch, rev, timers, reps, leaderboard, xp, prompt, other, spotlight, asked, counters);
    }

    Board withSpotlight(@Nullable BoardSpotlight other) {
        return new Board(epoch, rev, timers, reps, leaderboard, xp, prompt, note, other, asked, counters);
    }

    Board asking(BoardPrompt question) {
        List<AskedPrompt> all = new ArrayList<>(asked);
        Integer correct = question.asked().correct();
        all.add(new AskedPrompt(question.id().value(), correct == null ? null : (long) correct));
        return new Board(epoch, rev, timers, reps, leaderboard, xp, question, note, spotlight, all, counters);
    }

    Board counting(Counter counter) {
        List<Counter> all = new ArrayList<>(counters);
        all.add(counter);
        return new Board(epoch, rev, timers, reps, leaderboard, xp, prompt, note, spotlight, asked, all);
    }

    /** What counts in this session. The right answer of a question that is open is nobody's to know. */
    public Contest contest() {
        String open = prompt != null && prompt.open() ? prompt.id().value() : "";
        List<AskedPrompt> prompts = asked.stream()
                .map(question -> question.id().equals(open) ? new AskedPrompt(question.id(), null) : question)
                .toList();
        return new Contest(counters, prompts, xp.rules());
    }

    Board without(BoardPart part, @Nullable BoardId item) {
        return switch (part) {
            case TIMER -> with(all(timers, timer -> !timer.id().equals(item)), reps);
            case REPS -> with(timers, all(reps, counter -> !counter.id().equals(item)));
            case LEADERBOARD -> withLeaderboard(null);
            case PROMPT -> withPrompt(null);
            case PIN -> withNote(null);
            case SPOTLIGHT -> withSpotlight(null);
        };
    }

    /** The last places of a leaderboard give way when the board is full. */
    private Board shortened() {
        Board board = this;
        BoardLeaderboard shown = leaderboard;
        while (shown != null && shown.rows() > 0 && board.document().bytes() > MAX_BYTES) {
            shown = shown.shorter();
            board = board.withLeaderboard(shown);
        }
        return board;
    }

    private static <T> List<T> all(List<T> items, Predicate<T> which) {
        return items.stream().filter(which).toList();
    }

    /** The item in the place of the one with its id, or at the end. */
    private static <T> List<T> replaced(List<T> items, T item, Function<T, BoardId> idOf) {
        List<T> others = new ArrayList<>(items);
        BoardId id = idOf.apply(item);
        for (int at = 0; at < others.size(); at++) {
            if (idOf.apply(others.get(at)).equals(id)) {
                others.set(at, item);
                return others;
            }
        }
        others.add(item);
        return others;
    }
}
