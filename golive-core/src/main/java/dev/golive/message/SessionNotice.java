package dev.golive.message;

import java.time.Instant;

/**
 * The host has something to say to everybody.
 *
 * @param id the message's id
 * @param at when it was said
 * @param text what
 */
public record SessionNotice(MessageId id, Instant at, MessageText text) implements LiveMessage {

    @Override
    public String type() {
        return "session.notice";
    }
}
