package dev.golive.sroi.checkin;

/** Why somebody's change can't be told. Closed family. */
public enum PairingGap {
    /** There is no answer from the beginning. */
    NO_BASELINE,
    /** There is one, and none that is late enough and in the window. */
    NO_FOLLOW_UP
}
