package dev.golive.board;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A counter of repetitions on a board. What each person has counted is not there.
 *
 * @param id its id
 * @param exercise what is counted
 * @param target how many each person is to do; null for as many as they can
 * @param total how many all together have done, 0 and more
 * @param people how many people have counted any
 */
public record BoardReps(
        BoardId id, BoardLabel exercise, @Nullable Integer target, long total, int people) {

    /** Refuses nulls. */
    public BoardReps {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(exercise, "exercise");
    }

    static BoardReps begun(BoardId id, BoardLabel exercise, @Nullable Integer target) {
        return new BoardReps(id, exercise, target, 0, 0);
    }

    BoardReps called(BoardLabel other, @Nullable Integer otherTarget) {
        return new BoardReps(id, other, otherTarget, total, people);
    }

    BoardReps counted(long all, int by) {
        return new BoardReps(id, exercise, target, all, by);
    }
}
