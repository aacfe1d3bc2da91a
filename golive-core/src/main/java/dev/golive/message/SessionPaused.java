package dev.golive.message;

import java.time.Instant;

/**
 * The coach is away for a moment; the session goes on.
 *
 * @param id the message's id
 * @param at when it was said
 */
public record SessionPaused(MessageId id, Instant at) implements LiveMessage {

    @Override
    public String type() {
        return "session.paused";
    }
}
