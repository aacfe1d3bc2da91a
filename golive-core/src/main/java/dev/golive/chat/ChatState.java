package dev.golive.chat;

import dev.golive.message.ChatDeleted;
import dev.golive.message.ChatEdited;
import dev.golive.message.ChatEvent;
import dev.golive.message.ChatMessage;
import dev.golive.message.ChatMode;
import dev.golive.message.ChatModeChanged;
import dev.golive.message.ChatPinned;
import dev.golive.message.MessageId;
import dev.golive.message.PinnedLine;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A room's chat as it stands: a fold over its events, in their order. Holds the newest {@value #MOST_LINES} lines, and one
 * entry for each of the last {@value #MOST_PEOPLE} people who wrote. Not thread-safe.
 */
public final class ChatState {

    /** How many lines it remembers. Older ones can be neither changed nor pinned. */
    public static final int MOST_LINES = 500;

    /** How many people's last line it remembers. */
    public static final int MOST_PEOPLE = 2_000;

    private final Map<MessageId, ChatLine> lines;
    private final Map<Identity, ChatMessage> lastBy;
    private long rev;
    private ChatMode mode = ChatMode.OPEN;
    private @Nullable Duration pause;
    private @Nullable PinnedLine pin;

    private ChatState(Map<MessageId, ChatLine> lines, Map<Identity, ChatMessage> lastBy) {
        this.lines = lines;
        this.lastBy = lastBy;
    }

    /** Nothing was written yet; everybody may write. */
    public static ChatState empty() {
        return new ChatState(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** The same, on its own from now on. */
    public ChatState copy() {
        ChatState copy = new ChatState(new LinkedHashMap<>(lines), new LinkedHashMap<>(lastBy));
        copy.rev = rev;
        copy.mode = mode;
        copy.pause = pause;
        copy.pin = pin;
        return copy;
    }

    /** Takes the next event. One that was taken already changes nothing. */
    public void apply(ChatEvent event) {
        if (event.rev() <= rev) {
            return;
        }
        rev = event.rev();
        if (event instanceof ChatMessage message) {
            lines.put(message.id(), ChatLine.of(message));
            dropBeyond(MOST_LINES, lines);
            // Removed first: the order is by the last line.
            lastBy.remove(message.from().id());
            lastBy.put(message.from().id(), message);
            dropBeyond(MOST_PEOPLE, lastBy);
        } else if (event instanceof ChatEdited edited) {
            lines.computeIfPresent(edited.chatId(), (id, line) -> line.saying(edited.text()));
        } else if (event instanceof ChatDeleted deleted) {
            lines.computeIfPresent(deleted.chatId(), (id, line) -> line.gone());
            if (pin != null && pin.chatId().equals(deleted.chatId())) {
                pin = null;
            }
        } else if (event instanceof ChatPinned pinned) {
            pin = pinned.pin();
        } else if (event instanceof ChatModeChanged changed) {
            mode = changed.mode();
            pause = changed.pause();
        }
    }

    private static void dropBeyond(int most, Map<?, ?> entries) {
        if (entries.size() > most) {
            var oldest = entries.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** The revision of the last event; 0 before the first. */
    public long rev() {
        return rev;
    }

    /** Who may write. */
    public ChatMode mode() {
        return mode;
    }

    /** The pause of the slow mode; null in any other. */
    public @Nullable Duration pause() {
        return pause;
    }

    /** The line on top; null for none. */
    public @Nullable PinnedLine pin() {
        return pin;
    }

    /** A line, if it is remembered. */
    public Optional<ChatLine> line(MessageId id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** The newest lines, oldest first. */
    public List<ChatLine> tail(int most) {
        List<ChatLine> all = new ArrayList<>(lines.values());
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    /** The last line that somebody wrote, as they wrote it, if it is remembered. */
    public Optional<ChatMessage> lastBy(Identity person) {
        return Optional.ofNullable(lastBy.get(person));
    }

    /** When somebody may write again in slow mode; empty for at once. */
    public Optional<Instant> mayWriteAt(Identity person) {
        Duration wait = pause;
        return wait == null
                ? Optional.empty()
                : lastBy(person).map(message -> message.at().plus(wait));
    }

    /** What the room called somebody when they last wrote. */
    public Optional<DisplayName> nameOf(Identity person) {
        return lastBy(person).map(message -> message.from().name());
    }
}
