package dev.golive.command;

import dev.golive.board.BoardCommand;
import dev.golive.message.MessageId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Does something to the board.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param command what
 * @param ifRev the board's revision that the sender has seen, 0 and more: another one by now refuses it; null for any
 */
public record BoardAct(
        MessageId id, BoardCommand command, @Nullable Long ifRev) implements Command {

    /** Refuses nulls. */
    public BoardAct {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(command, "command");
    }

    /** Does it whatever the board's revision is. */
    public static BoardAct of(MessageId id, BoardCommand command) {
        return new BoardAct(id, command, null);
    }

    @Override
    public String type() {
        return command.type();
    }
}
