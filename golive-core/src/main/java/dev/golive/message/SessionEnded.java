package dev.golive.message;

import java.time.Instant;

/**
 * The session is over, and the room closes now.
 *
 * @param id the message's id
 * @param at when it was said
 */
public record SessionEnded(MessageId id, Instant at) implements LiveMessage {

    @Override
    public String type() {
        return "session.ended";
    }
}
