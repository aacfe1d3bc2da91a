package dev.golive.message;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line stays on top from now on, or none does any more.
 *
 * @param id the message's id
 * @param at when it was said
 * @param from whose doing it is; null for the host's own
 * @param rev the chat's revision after this, 1 and more
 * @param pin the line; null for none
 */
public record ChatPinned(
        MessageId id,
        Instant at,
        @Nullable Sender from,
        long rev,
        @Nullable PinnedLine pin) implements ChatEvent {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the revision is less than 1
     */
    public ChatPinned {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Revision.check(rev);
    }

    @Override
    public String type() {
        return "chat.pinned";
    }
}
