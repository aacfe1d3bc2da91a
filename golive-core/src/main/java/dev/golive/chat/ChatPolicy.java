package dev.golive.chat;

import dev.golive.message.ChatModeChanged;
import java.time.Duration;

/**
 * How a chat is run.
 *
 * @param editWindow how long who wrote a line may change or delete it, 0 s to 24 h
 * @param slowPause the pause between two lines of one person in slow mode, unless whoever turns it on says another; 1 s to
 *     10 min
 */
public record ChatPolicy(Duration editWindow, Duration slowPause) {

    private static final Duration LONGEST_WINDOW = Duration.ofHours(24);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a time is out of its range
     */
    public ChatPolicy {
        if (editWindow.isNegative() || editWindow.compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException("The time to edit a line is " + editWindow + ". Take 0 s to 24 h.");
        }
        if (slowPause.compareTo(ChatModeChanged.SHORTEST) < 0 || slowPause.compareTo(ChatModeChanged.LONGEST) > 0) {
            throw new IllegalArgumentException("The pause of the slow mode is " + slowPause + ". Take 1 s to 10 min.");
        }
    }

    /** A minute to edit, ten seconds of pause. */
    public static ChatPolicy standard() {
        return new ChatPolicy(Duration.ofMinutes(1), Duration.ofSeconds(10));
    }
}
