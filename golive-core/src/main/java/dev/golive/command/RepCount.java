package dev.golive.command;

import dev.golive.board.BoardId;
import dev.golive.message.MessageId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says how many repetitions this device has counted so far.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param reps which counter
 * @param count how many, 0 to 1,000,000, from its beginning
 * @param seq which of this device's counts it is; a lower one than before is old
 * @param device which of the sender's devices, chosen by it: what several have counted adds up; null for the only one
 */
public record RepCount(
        MessageId id,
        BoardId reps,
        int count,
        long seq,
        @Nullable BoardId device) implements Command {

    /** The highest count. */
    public static final int MOST = 1_000_000;

    private static final long LATEST = 1L << 53;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public RepCount {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reps, "reps");
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("A count is 0 to " + MOST + ", not " + count + ".");
        }
        if (seq < 0 || seq > LATEST) {
            throw new IllegalArgumentException("A count's number is 0 to 2^53, not " + seq + ".");
        }
    }

    @Override
    public String type() {
        return "rep.count";
    }
}
