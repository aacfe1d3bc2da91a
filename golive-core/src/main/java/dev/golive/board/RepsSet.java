package dev.golive.board;

import dev.golive.tally.Counter;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a counter of repetitions on the board, or changes what one that is there is called. What was counted stays.
 *
 * @param reps which one
 * @param exercise what is counted
 * @param target how many each person is to do, 1 to 1,000,000; null for as many as they can
 */
public record RepsSet(
        BoardId reps, BoardLabel exercise, @Nullable Integer target) implements BoardCommand {

    /** The highest target. */
    public static final int HIGHEST_TARGET = 1_000_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the target is out of its range
     */
    public RepsSet {
        Objects.requireNonNull(reps, "reps");
        Objects.requireNonNull(exercise, "exercise");
        if (target != null && (target < 1 || target > HIGHEST_TARGET)) {
            throw new IllegalArgumentException("A target is 1 to " + HIGHEST_TARGET + ", not " + target + ".");
        }
    }

    @Override
    public String type() {
        return "reps.set";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        Optional<BoardReps> before = board.reps(reps);
        if (before.isEmpty() && board.reps().size() == Board.MOST_REPS) {
            return BoardChange.refuse(
                    "repId", "There are " + Board.MOST_REPS + " counters already. Take one off first.");
        }
        boolean known =
                board.counters().stream().anyMatch(counter -> counter.id().equals(reps.value()));
        if (!known && board.counters().size() == Board.MOST_COUNTERS) {
            return BoardChange.refuse("repId", "A session has at most " + Board.MOST_COUNTERS + " counters.");
        }
        Board counting = known ? board : board.counting(new Counter(reps.value(), at));
        BoardReps counter = before.map(there -> there.called(exercise, target))
                .orElseGet(() -> BoardReps.begun(reps, exercise, target));
        return BoardChange.of(board, counting.with(counter));
    }
}
