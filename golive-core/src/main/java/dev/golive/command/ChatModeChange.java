package dev.golive.command;

import dev.golive.message.ChatMode;
import dev.golive.message.ChatModeChanged;
import dev.golive.message.MessageId;
import java.time.Duration;
import java.util.Objects;
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

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the pause does not fit the mode
     */
    public ChatModeChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mode, "mode");
        if (pause != null && mode != ChatMode.SLOW) {
            throw new IllegalArgumentException("Only the slow mode has a pause.");
        }
        if (pause != null
                && (pause.compareTo(ChatModeChanged.SHORTEST) < 0 || pause.compareTo(ChatModeChanged.LONGEST) > 0)) {
            throw new IllegalArgumentException("The pause is " + pause + ". Take 1 s to 10 min.");
        }
    }

    @Override
    public String type() {
        return "chat.mode";
    }
}
