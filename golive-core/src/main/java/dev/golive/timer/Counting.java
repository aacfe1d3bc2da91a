package dev.golive.timer;

/** Which way a screen counts an interval. */
public enum Counting {
    /** From its length down to nothing. */
    DOWN,
    /** From nothing up to its length, as where a time is the result. */
    UP
}
