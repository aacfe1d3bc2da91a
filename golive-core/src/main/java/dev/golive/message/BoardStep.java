package dev.golive.message;

import dev.golive.board.BoardCommand;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to the board. The steps of a session in their order are its board, at any time. Kept, and sent to
 * nobody: the room hears what comes of it.
 *
 * @param id the command's id
 * @param at when it was taken
 * @param from whose doing it is; null for the host's own, and the server's
 * @param command what was done
 */
public record BoardStep(MessageId id, Instant at, @Nullable Sender from, BoardCommand command) implements KeptEvent {

    /** Refuses nulls. */
    public BoardStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(command, "command");
    }

    @Override
    public String type() {
        return "board.step";
    }
}
