package dev.golive.board;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Puts a note on the board.
 *
 * @param note what it says
 */
public record BoardPin(BoardNote note) implements BoardCommand {

    /** Refuses null. */
    public BoardPin {
        Objects.requireNonNull(note, "note");
    }

    @Override
    public String type() {
        return "board.pin";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        return BoardChange.of(board, board.withNote(note));
    }
}
