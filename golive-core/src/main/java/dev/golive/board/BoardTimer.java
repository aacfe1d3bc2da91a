package dev.golive.board;

import dev.golive.timer.Timer;
import java.util.Objects;

/**
 * A timer on a board.
 *
 * @param id its id
 * @param label what it is called
 * @param timer what it does
 */
public record BoardTimer(BoardId id, BoardLabel label, Timer timer) {

    /** Refuses nulls. */
    public BoardTimer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(timer, "timer");
    }

    BoardTimer with(Timer other) {
        return new BoardTimer(id, label, other);
    }
}
