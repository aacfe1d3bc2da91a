package dev.golive.board;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question on a board.
 *
 * @param asked what is asked
 * @param since when it was asked
 * @param open whether it still takes answers; see also {@link #takesAnswers}
 * @param answers how many people have answered
 * @param results how many chose each option or rating, −1 for one that is held back; empty while it is open, and where too
 *     few have answered
 */
public record BoardPrompt(PromptOpen asked, Instant since, boolean open, int answers, List<Integer> results) {

    /** Copies. */
    public BoardPrompt {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(since, "since");
        results = List.copyOf(results);
    }

    /** The question's id. */
    public BoardId id() {
        return asked.prompt();
    }

    /** When it stops taking answers by itself; empty if it does not. */
    public Optional<Instant> closesAt() {
        return Optional.ofNullable(asked.length()).map(since::plus);
    }

    /** Whether an answer counts that comes now. */
    public boolean takesAnswers(Instant now) {
        return open && closesAt().map(now::isBefore).orElse(true);
    }

    BoardPrompt closed() {
        return new BoardPrompt(asked, since, false, answers, results);
    }

    BoardPrompt answered(int people, List<Integer> shown) {
        // Of two results one could be taken from the other: the first one stays.
        return results.isEmpty() ? new BoardPrompt(asked, since, open, people, open ? List.of() : shown) : this;
    }
}
