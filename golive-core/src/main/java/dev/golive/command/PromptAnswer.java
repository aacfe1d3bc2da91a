package dev.golive.command;

import dev.golive.message.MessageId;

/**
 * Answers a prompt.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param promptId which prompt
 * @param answer what
 */
public record PromptAnswer(MessageId id, String promptId, Answer answer) implements Command {

    @Override
    public String type() {
        return "prompt.answer";
    }
}
