package dev.golive.message;

import dev.golive.participant.DisplayName;
import java.util.Objects;

/**
 * A line of chat that stays on top, whole: who came late never saw it.
 *
 * @param chatId the line's id
 * @param name who wrote it
 * @param text what it said when it was pinned
 */
public record PinnedLine(MessageId chatId, DisplayName name, MessageText text) {

    /** Refuses nulls. */
    public PinnedLine {
        Objects.requireNonNull(chatId, "chatId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }
}
