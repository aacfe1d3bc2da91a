package dev.golive.board;

import dev.golive.tally.Contest;
import dev.golive.tally.Discretion;
import dev.golive.tally.PromptResult;
import dev.golive.tally.RepTotal;
import dev.golive.tally.TallyBook;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all together have done by now, as the server has counted it. Whatever of it is not on the board any more is passed
 * over.
 *
 * @param reps the counters' totals
 * @param groups the leaderboard as it stands; empty if there is none
 * @param prompt the question's answers; null if there is none
 */
public record TotalsTold(
        List<RepsTotal> reps,
        List<BoardGroup> groups,
        @Nullable PromptTotal prompt) implements BoardCommand {

    /**
     * A counter's total.
     *
     * @param reps which counter
     * @param total how many, 0 and more
     * @param people of how many people
     */
    public record RepsTotal(BoardId reps, long total, int people) {}

    /**
     * A question's answers.
     *
     * @param prompt which question
     * @param answers how many people have answered
     * @param results how many chose each; empty while it is open, and where too few have answered
     */
    public record PromptTotal(BoardId prompt, int answers, List<Integer> results) {

        /** Copies. */
        public PromptTotal {
            Objects.requireNonNull(prompt, "prompt");
            results = List.copyOf(results);
        }
    }

    /** Copies. */
    public TotalsTold {
        reps = List.copyOf(reps);
        groups = List.copyOf(groups);
    }

    /** What all together have done by now, of what is on the board. Pure. */
    public static TotalsTold of(Board board, TallyBook book, Instant now) {
        Contest contest = board.contest();
        List<RepsTotal> reps = board.reps().stream()
                .map(counter -> total(counter.id(), contest, book, now))
                .toList();
        BoardLeaderboard leaderboard = board.leaderboard();
        BoardPrompt asked = board.prompt();
        return new TotalsTold(
                reps,
                leaderboard == null ? List.of() : leaderboard.shown().standings(contest, book, now),
                asked == null ? null : total(asked, book));
    }

    private static RepsTotal total(BoardId id, Contest contest, TallyBook book, Instant now) {
        RepTotal total = contest.counters().stream()
                .filter(counter -> counter.id().equals(id.value()))
                .findFirst()
                .map(counter -> book.total(counter, now))
                .orElseThrow(() -> new IllegalStateException("A counter on the board is one of the session's."));
        return new RepsTotal(id, total.total(), total.people());
    }

    private static PromptTotal total(BoardPrompt prompt, TallyBook book) {
        PromptOpen asked = prompt.asked();
        PromptResult result = PromptResult.of(
                book,
                asked.prompt().value(),
                asked.choices(),
                asked.kind().sensitive() ? Discretion.HEALTH : Discretion.OPEN);
        return new PromptTotal(asked.prompt(), result.answers(), prompt.open() ? List.of() : result.counts());
    }

    @Override
    public String type() {
        return "board.totals";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        Board next = board;
        for (RepsTotal total : reps) {
            Optional<BoardReps> counter = board.reps(total.reps());
            if (counter.isPresent()) {
                next = next.with(counter.get().counted(total.total(), total.people()));
            }
        }
        BoardLeaderboard leaderboard = board.leaderboard();
        if (leaderboard != null && groups.size() == leaderboard.groups().size()) {
            next = next.withLeaderboard(leaderboard.with(groups));
        }
        BoardPrompt asked = board.prompt();
        if (asked != null && prompt != null && asked.id().equals(prompt.prompt())) {
            next = next.withPrompt(asked.answered(prompt.answers(), prompt.results()));
        }
        return BoardChange.of(board, next);
    }
}
