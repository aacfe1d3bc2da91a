package dev.golive.command;

import dev.golive.message.MessageId;

/**
 * No longer asks to come on stage.
 *
 * @param id chosen by the sender; the same id again is the same command
 */
public record HandLower(MessageId id) implements Command {

    @Override
    public String type() {
        return "hand.lower";
    }
}
