package dev.golive.relay;

import dev.golive.board.Board;
import java.util.Objects;

/**
 * The board as it stands, and what only whoever asks may see.
 *
 * @param board the board
 * @param own what they have done themselves
 */
public record BoardView(Board board, OwnTraining own) {

    /** Refuses nulls. */
    public BoardView {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(own, "own");
    }

    /** As JSON in UTF-8, as it travels. */
    public byte[] encode() {
        return AnswerJson.write(this);
    }
}
