package dev.golive.command;

import dev.golive.message.MessageId;
import dev.golive.message.MessageText;

/**
 * Changes what an own line says.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param chatId which line
 * @param text what it is to say
 */
public record ChatEdit(MessageId id, MessageId chatId, MessageText text) implements Command {

    @Override
    public String type() {
        return "chat.edit";
    }
}
