package dev.golive.message;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wrote a line. Its id is the line's, chosen by who wrote it.
 *
 * @param id the message's id
 * @param at when it was said
 * @param from who
 * @param rev the chat's revision after this, 1 and more
 * @param text what
 * @param replyTo the line it answers; null for none
 */
public record ChatMessage(
        MessageId id,
        Instant at,
        Sender from,
        long rev,
        MessageText text,
        @Nullable MessageId replyTo) implements ChatEvent {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the revision is less than 1
     */
    public ChatMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(from, "from");
        Revision.check(rev);
    }

    @Override
    public String type() {
        return "chat.message";
    }
}
