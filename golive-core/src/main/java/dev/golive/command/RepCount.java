package dev.golive.command;

import dev.golive.message.MessageId;
import java.util.Objects;

/**
 * Says how many repetitions this device has counted so far.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param repId which counter: 1 to 64 letters, digits, hyphens and underscores
 * @param count how many, 0 to 1,000,000, from its beginning
 * @param seq which of this device's counts it is; a lower one than before is old
 */
public record RepCount(MessageId id, String repId, int count, long seq) implements Command {

    /** The highest count. */
    public static final int MOST = 1_000_000;

    private static final long LATEST = 1L << 53;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the counter's id has another form, or a number is out of its range
     */
    public RepCount {
        Objects.requireNonNull(id, "id");
        Handle.check(repId);
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
