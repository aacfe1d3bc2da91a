package dev.golive.command;

import dev.golive.message.MessageId;
import dev.golive.message.ReactionKind;

/**
 * Reacts.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param kind how
 * @param times how often, 1 to 10
 */
public record ReactionTap(MessageId id, ReactionKind kind, int times) implements Command {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is less than once or more than ten times
     */
    public ReactionTap {
        if (times < 1 || times > 10) {
            throw new IllegalArgumentException("One tap counts 1 to 10 times, not " + times + ".");
        }
    }

    @Override
    public String type() {
        return "reaction.tap";
    }
}
