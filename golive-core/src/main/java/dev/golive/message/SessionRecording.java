package dev.golive.message;

import java.time.Instant;

/**
 * The session is being recorded from now on, or no longer: everybody sees it.
 *
 * @param id the message's id
 * @param at when it was said
 * @param on whether it is recorded
 */
public record SessionRecording(MessageId id, Instant at, boolean on) implements LiveMessage {

    @Override
    public String type() {
        return "session.recording";
    }
}
