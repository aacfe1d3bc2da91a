package dev.golive.command;

import dev.golive.message.MessageId;

/**
 * Deletes a line.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param chatId which line
 */
public record ChatDelete(MessageId id, MessageId chatId) implements Command {

    @Override
    public String type() {
        return "chat.delete";
    }
}
