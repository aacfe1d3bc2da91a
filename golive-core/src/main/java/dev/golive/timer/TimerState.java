package dev.golive.timer;

/** What was last done with a timer. The names travel; they never change their meaning. */
public enum TimerState {
    /** It was started, and runs from its anchor on, which may be ahead. */
    SCHEDULED,
    /** It went on after a pause, a skip or a step back. */
    RUNNING,
    /** It stands, until it is resumed; so does one that was never started. */
    PAUSED,
    /** It stands for good, unless it is started anew. */
    STOPPED
}
