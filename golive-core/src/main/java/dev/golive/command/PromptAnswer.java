package dev.golive.command;

import dev.golive.message.MessageId;
import java.util.Objects;

/**
 * Answers a prompt.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param promptId which prompt: 1 to 64 letters, digits, hyphens and underscores
 * @param answer what
 */
public record PromptAnswer(MessageId id, String promptId, Answer answer) implements Command {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the prompt's id has another form
     */
    public PromptAnswer {
        Objects.requireNonNull(id, "id");
        Handle.check(promptId);
        Objects.requireNonNull(answer, "answer");
    }

    @Override
    public String type() {
        return "prompt.answer";
    }
}
