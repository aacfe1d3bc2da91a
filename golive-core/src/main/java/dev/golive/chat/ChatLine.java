package dev.golive.chat;

import dev.golive.message.ChatMessage;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.Sender;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of chat as it stands now.
 *
 * @param id which
 * @param at when it was written
 * @param from by whom
 * @param text what it says; null if it was deleted
 * @param replyTo the line it answers; null for none
 * @param edited whether it said something else before
 */
public record ChatLine(
        MessageId id,
        Instant at,
        Sender from,
        @Nullable MessageText text,
        @Nullable MessageId replyTo,
        boolean edited) {

    static ChatLine of(ChatMessage message) {
        return new ChatLine(message.id(), message.at(), message.from(), message.text(), message.replyTo(), false);
    }

    /** Whether it was deleted. */
    public boolean deleted() {
        return text == null;
    }

    ChatLine saying(MessageText other) {
        return deleted() ? this : new ChatLine(id, at, from, other, replyTo, true);
    }

    ChatLine gone() {
        return new ChatLine(id, at, from, null, null, false);
    }
}
