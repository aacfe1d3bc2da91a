package dev.golive.command;

import dev.golive.message.MessageId;
import java.util.Objects;

/**
 * Takes part in no leaderboard any more.
 *
 * @param id chosen by the sender; the same id again is the same command
 */
public record LeaderboardLeave(MessageId id) implements Command {

    /** Refuses null. */
    public LeaderboardLeave {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String type() {
        return "leaderboard.leave";
    }
}
