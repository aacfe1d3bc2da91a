package dev.golive.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who may write in the chat changed.
 *
 * @param id the message's id
 * @param at when it was said
 * @param from whose doing it is; null for the host's own
 * @param rev the chat's revision after this, 1 and more
 * @param mode who may write
 * @param pause between two lines of one person, 1 s to 10 min; null unless the mode is slow
 */
public record ChatModeChanged(
        MessageId id,
        Instant at,
        @Nullable Sender from,
        long rev,
        ChatMode mode,
        @Nullable Duration pause) implements ChatEvent {

    /** The shortest pause of the slow mode. */
    public static final Duration SHORTEST = Duration.ofSeconds(1);

    /** The longest pause of the slow mode. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the revision is less than 1, or the pause does not fit the mode
     */
    public ChatModeChanged {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        if ((mode == ChatMode.SLOW) != (pause != null)) {
            throw new IllegalArgumentException("A pause belongs to the slow mode, and to no other.");
        }
        if (pause != null && (pause.compareTo(SHORTEST) < 0 || pause.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("The pause is " + pause + ". Take 1 s to 10 min.");
        }
        Revision.check(rev);
    }

    @Override
    public String type() {
        return "chat.mode";
    }
}
