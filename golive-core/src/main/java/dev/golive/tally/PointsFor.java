package dev.golive.tally;

/** What points are for. */
public enum PointsFor {
    /** Full minutes in the room. */
    MINUTES,
    /** Tens of repetitions. */
    REPS,
    /** Answers. */
    ANSWERS,
    /** Right answers. */
    CORRECT,
    /** Answers that follow one another. */
    STREAK,
    /** What the coach says. */
    AWARD
}
