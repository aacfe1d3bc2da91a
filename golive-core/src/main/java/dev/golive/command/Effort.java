package dev.golive.command;

import dev.golive.message.MessageId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says how hard the session was.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param rpe rating of perceived exertion, 0 to 10
 * @param minutes how long, 1 to 1,440; null for the whole session
 */
public record Effort(MessageId id, int rpe, @Nullable Integer minutes) implements Command {

    /** The highest rating. */
    public static final int HARDEST = 10;

    /** A day, in minutes. */
    public static final int LONGEST_MINUTES = 1_440;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Effort {
        Objects.requireNonNull(id, "id");
        if (rpe < 0 || rpe > HARDEST) {
            throw new IllegalArgumentException("A rating is 0 to " + HARDEST + ", not " + rpe + ".");
        }
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
            throw new IllegalArgumentException(
                    "A session lasts 1 to " + LONGEST_MINUTES + " minutes, not " + minutes + ".");
        }
    }

    @Override
    public String type() {
        return "effort";
    }
}
