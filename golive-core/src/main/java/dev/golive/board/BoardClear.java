package dev.golive.board;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes something off the board.
 *
 * @param part what kind
 * @param item which one; null for what there is one of
 */
public record BoardClear(BoardPart part, @Nullable BoardId item) implements BoardCommand {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it does not say which one of several, or says so of one
     */
    public BoardClear {
        Objects.requireNonNull(part, "part");
        if ((item != null) != part.many()) {
            throw new IllegalArgumentException("A timer and a counter need to say which one, and nothing else does.");
        }
    }

    @Override
    public String type() {
        return "board.clear";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        return BoardChange.of(board, board.without(part, item));
    }
}
