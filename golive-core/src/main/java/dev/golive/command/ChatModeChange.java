package dev.golive.command;

import dev.golive.message.ChatMode;
import dev.golive.message.MessageId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Changes who may write in the chat.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param mode who may write
 * @param pause between two lines of one person, 1 s to 10 min; null for the usual one, and for every mode but slow
 */
public record ChatModeChange(
        MessageId id, ChatMode mode, @Nullable Duration pause) implements Command {

    @Override
    public String type() {
        return "chat.mode";
    }
}
