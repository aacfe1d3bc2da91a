package dev.golive.command;

import dev.golive.message.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * Says how hard the session was.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param rpe rating of perceived exertion, 0 to 10
 * @param minutes how long, 1 to 1,440; null for the whole session
 */
public record Effort(MessageId id, int rpe, @Nullable Integer minutes) implements Command {

    @Override
    public String type() {
        return "effort";
    }
}
