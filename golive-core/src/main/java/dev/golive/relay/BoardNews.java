package dev.golive.relay;

import dev.golive.board.Board;
import dev.golive.board.BoardDocument;
import dev.golive.board.BoardPatch;
import dev.golive.message.BoardPatched;
import dev.golive.message.BoardShown;
import dev.golive.message.BoardStep;
import dev.golive.message.LiveMessage;
import java.nio.charset.StandardCharsets;

/** What the room hears of a step: what changes, or the whole board where that is shorter. Pure. */
final class BoardNews {

    private BoardNews() {}

    static LiveMessage of(BoardStep step, Board before, Board after) {
        BoardDocument whole = after.document();
        BoardPatch patch = BoardPatch.between(before.document(), whole);
        return patch.json().getBytes(StandardCharsets.UTF_8).length < whole.bytes()
                ? new BoardPatched(step.id(), step.at(), after.epoch(), after.rev(), patch)
                : whole(step, after);
    }

    /** The board as it stands, for a room that may have missed the step. */
    static LiveMessage whole(BoardStep step, Board board) {
        return new BoardShown(step.id(), step.at(), board.epoch(), board.rev(), board.document());
    }
}
