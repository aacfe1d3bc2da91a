package dev.golive.command;

import dev.golive.board.Cohort;
import dev.golive.message.MessageId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes part in leaderboards from now on. Nobody does unless they say so.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param alias whether to be shown under a made-up name
 * @param cohort in which cohort; null for none
 */
public record LeaderboardJoin(
        MessageId id, boolean alias, @Nullable Cohort cohort) implements Command {

    /** Refuses a null id. */
    public LeaderboardJoin {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String type() {
        return "leaderboard.join";
    }
}
