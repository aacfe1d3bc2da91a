package dev.golive.message;

import java.time.Instant;

/**
 * The broadcast is over; the room empties by itself.
 *
 * @param id the message's id
 * @param at when it was said
 */
public record SessionEnding(MessageId id, Instant at) implements LiveMessage {

    @Override
    public String type() {
        return "session.ending";
    }
}
