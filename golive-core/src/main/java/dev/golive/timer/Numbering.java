package dev.golive.timer;

/** What a block counts as a round. */
public enum Numbering {
    /** Each time that all of its intervals are gone through. */
    PASSES,
    /** Each interval, as where waves of different length start one after the other. */
    INTERVALS
}
