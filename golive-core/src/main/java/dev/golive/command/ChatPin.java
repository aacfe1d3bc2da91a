package dev.golive.command;

import dev.golive.message.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * Pins a line, or takes the pin off.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param chatId which line; null for none
 */
public record ChatPin(MessageId id, @Nullable MessageId chatId) implements Command {

    @Override
    public String type() {
        return "chat.pin";
    }
}
