package dev.golive.relay;

import dev.golive.chat.ChatLine;
import dev.golive.message.ChatMode;
import dev.golive.message.PinnedLine;
import dev.golive.message.ReactionKind;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A room's chat and reactions as they stand, for whoever comes late or has missed something.
 *
 * @param rev the chat's revision; what comes after it continues this
 * @param mode who may write
 * @param pause between two lines of one person; null unless the mode is slow
 * @param pin the line on top; null for none
 * @param lines the newest lines, oldest first
 * @param totals how often the room has reacted
 * @param kinds the reactions there are, in the order to show them
 * @param muted whether whoever asks is muted
 * @param editWindow how long a line may be changed by who wrote it
 */
public record ChatSnapshot(
        long rev,
        ChatMode mode,
        @Nullable Duration pause,
        @Nullable PinnedLine pin,
        List<ChatLine> lines,
        SortedMap<ReactionKind, Long> totals,
        List<ReactionKind> kinds,
        boolean muted,
        Duration editWindow) {

    /** Copies. */
    public ChatSnapshot {
        lines = List.copyOf(lines);
        totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
        kinds = List.copyOf(kinds);
    }

    /** As JSON in UTF-8, as it travels. */
    public byte[] encode() {
        return AnswerJson.write(this);
    }
}
