package dev.golive.message;

import dev.golive.board.BoardDocument;
import java.time.Instant;
import java.util.Objects;

/**
 * The board as it stands, where that is shorter than what changes, or nobody knows what the room has heard.
 *
 * @param id the message's id
 * @param at when
 * @param epoch which life of the board this is, 1 and more
 * @param rev the board's revision, 1 and more
 * @param board all of it
 */
public record BoardShown(MessageId id, Instant at, long epoch, long rev, BoardDocument board) implements LiveMessage {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is less than 1
     */
    public BoardShown {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(board, "board");
        Revision.check(epoch);
        Revision.check(rev);
    }

    @Override
    public String type() {
        return "board.snapshot";
    }
}
