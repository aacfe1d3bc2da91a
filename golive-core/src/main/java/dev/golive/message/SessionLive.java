package dev.golive.message;

import java.time.Instant;

/**
 * The coach went live.
 *
 * @param id the message's id
 * @param at when it was said
 */
public record SessionLive(MessageId id, Instant at) implements LiveMessage {

    @Override
    public String type() {
        return "session.live";
    }
}
