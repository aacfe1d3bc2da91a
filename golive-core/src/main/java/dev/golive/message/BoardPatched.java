package dev.golive.message;

import dev.golive.board.BoardPatch;
import java.time.Instant;
import java.util.Objects;

/**
 * The board has changed.
 *
 * @param id the message's id
 * @param at when
 * @param epoch which life of the board this is, 1 and more
 * @param rev the board's revision after this, 1 and more: one more than before it
 * @param patch what leads to it
 */
public record BoardPatched(MessageId id, Instant at, long epoch, long rev, BoardPatch patch) implements LiveMessage {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is less than 1
     */
    public BoardPatched {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(patch, "patch");
        Revision.check(epoch);
        Revision.check(rev);
    }

    @Override
    public String type() {
        return "board.patch";
    }
}
