package dev.golive.timer;

/** What is done in an interval. The names travel; they never change their meaning. */
public enum IntervalKind {
    /** Getting ready, before the first round. */
    PREP,
    /** Work. */
    WORK,
    /** A break between two efforts. */
    REST,
    /** A longer break, such as one between sets. */
    REST_LONG
}
