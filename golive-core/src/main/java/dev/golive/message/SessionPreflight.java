package dev.golive.message;

import java.time.Instant;

/**
 * The coach is getting ready.
 *
 * @param id the message's id
 * @param at when it was said
 */
public record SessionPreflight(MessageId id, Instant at) implements LiveMessage {

    @Override
    public String type() {
        return "session.preflight";
    }
}
