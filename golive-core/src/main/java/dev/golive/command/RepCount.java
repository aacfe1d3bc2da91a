package dev.golive.command;

import dev.golive.message.MessageId;

/**
 * Says how many repetitions this device has counted so far.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param repId which counter
 * @param count how many, 0 to 1,000,000, from its beginning
 * @param seq which of this device's counts it is; a lower one than before is old
 */
public record RepCount(MessageId id, String repId, int count, long seq) implements Command {

    @Override
    public String type() {
        return "rep.count";
    }
}
