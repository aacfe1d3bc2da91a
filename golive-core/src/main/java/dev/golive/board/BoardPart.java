package dev.golive.board;

import java.util.Locale;

/** What can be taken off a board. The names travel; they never change their meaning. */
public enum BoardPart {
    /** A timer. */
    TIMER,
    /** A counter of repetitions. What was counted is not lost. */
    REPS,
    /** The leaderboard. */
    LEADERBOARD,
    /** The question, and its results. */
    PROMPT,
    /** The note. */
    PIN,
    /** The spotlight. */
    SPOTLIGHT;

    /** The name on the wire, such as {@code timer}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether there may be several. */
    public boolean many() {
        return this == TIMER || this == REPS;
    }
}
