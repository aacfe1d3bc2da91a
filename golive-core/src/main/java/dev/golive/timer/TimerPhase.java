package dev.golive.timer;

/** What a screen shows of a timer. The names travel; they never change their meaning. */
public enum TimerPhase {
    /** It was started, for a time that has not come yet. */
    WAITING,
    /** An interval is on. */
    RUNNING,
    /** An interval is on, and stands. */
    PAUSED,
    /** It was stopped before its end, in this interval. */
    STOPPED,
    /** The last interval is over. */
    DONE
}
