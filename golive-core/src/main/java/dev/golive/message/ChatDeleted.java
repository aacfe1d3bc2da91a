package dev.golive.message;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line is gone.
 *
 * @param id the message's id
 * @param at when it was said
 * @param from whose doing it is; null for the host's own
 * @param rev the chat's revision after this, 1 and more
 * @param chatId which line
 */
public record ChatDeleted(
        MessageId id, Instant at, @Nullable Sender from, long rev, MessageId chatId) implements ChatEvent {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the revision is less than 1
     */
    public ChatDeleted {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Revision.check(rev);
    }

    @Override
    public String type() {
        return "chat.deleted";
    }
}
