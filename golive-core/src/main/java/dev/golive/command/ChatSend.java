package dev.golive.command;

import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line of chat. Its id becomes the line's.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param text what
 * @param replyTo the line it answers; null for none
 */
public record ChatSend(
        MessageId id, MessageText text, @Nullable MessageId replyTo) implements Command {

    @Override
    public String type() {
        return "chat.send";
    }
}
