package dev.golive.command;

import dev.golive.board.BoardId;
import dev.golive.message.MessageId;
import java.util.Objects;

/**
 * Answers a prompt.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param prompt which prompt
 * @param answer what
 */
public record PromptAnswer(MessageId id, BoardId prompt, Answer answer) implements Command {

    /** Refuses nulls. */
    public PromptAnswer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(answer, "answer");
    }

    @Override
    public String type() {
        return "prompt.answer";
    }
}
