package dev.golive.command;

import dev.golive.message.MessageId;

/**
 * Is still here.
 *
 * @param id chosen by the sender; the same id again is the same command
 */
public record Sighting(MessageId id) implements Command {

    @Override
    public String type() {
        return "sighting";
    }
}
