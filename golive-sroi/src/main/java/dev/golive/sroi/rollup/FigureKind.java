package dev.golive.sroi.rollup;

/** What is figured up of a person in a session beside attendance. Closed family. */
enum FigureKind {
    /** The last rating; the extra is how many minutes were told, -1 for none. */
    EFFORT,
    /** The last zones: zone numbers × seconds, which is Edwards' TRIMP × 60; the extra is the seconds of all zones. */
    HEART_RATE,
    /** How many questions were answered, of each check-in. */
    CHECK_IN,
    /** The highest count of a counter on a device. */
    REPS,
    /** The points of an award. */
    XP
}
