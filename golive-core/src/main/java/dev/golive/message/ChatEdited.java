package dev.golive.message;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line says something else now.
 *
 * @param id the message's id
 * @param at when it was said
 * @param from whose doing it is; null for the host's own
 * @param rev the chat's revision after this, 1 and more
 * @param chatId which line
 * @param text what it says now
 */
public record ChatEdited(MessageId id, Instant at, @Nullable Sender from, long rev, MessageId chatId, MessageText text)
        implements ChatEvent {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the revision is less than 1
     */
    public ChatEdited {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Revision.check(rev);
    }

    @Override
    public String type() {
        return "chat.edited";
    }
}
