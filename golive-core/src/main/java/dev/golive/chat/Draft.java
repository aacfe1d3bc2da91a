package dev.golive.chat;

import dev.golive.message.MessageText;
import dev.golive.message.Sender;
import dev.golive.room.SessionId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody wants to write, before anybody sees it.
 *
 * @param session in which session
 * @param from who
 * @param text what
 * @param at when
 * @param before what they wrote before; null if that was nothing, or long ago
 */
public record Draft(
        SessionId session,
        Sender from,
        MessageText text,
        Instant at,
        @Nullable Previous before) {

    /** Refuses nulls. */
    public Draft {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    /**
     * The line they wrote before.
     *
     * @param text what
     * @param at when
     */
    public record Previous(MessageText text, Instant at) {}

    /** The same with another text. */
    public Draft withText(MessageText other) {
        return new Draft(session, from, other, at, before);
    }
}
