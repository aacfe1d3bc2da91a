package dev.golive.board;

import java.util.Locale;

/** What a coach does to a timer. The names travel; they never change their meaning. */
public enum TimerAction {
    /** From its beginning, whatever it did before. */
    START,
    /** It stands. */
    PAUSE,
    /** It goes on after a pause. */
    RESUME,
    /** To the next interval. */
    SKIP,
    /** To the beginning of the interval, or to the one before. */
    BACK,
    /** The interval that is on lasts longer, this once. */
    ADD_TIME,
    /** It is over. */
    STOP;

    /** The name on the wire, such as {@code add-time}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether everybody does it together, so that it is set for a moment ahead. */
    boolean together() {
        return this == START || this == RESUME;
    }
}
