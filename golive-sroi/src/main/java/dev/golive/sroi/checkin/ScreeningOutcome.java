package dev.golive.sroi.checkin;

/** What came out of a health questionnaire. Closed family. */
public enum ScreeningOutcome {
    /** Nothing speaks against exercise. */
    CLEARED,
    /** Somebody qualified was asked, and said yes. */
    CLEARED_AFTER_ADVICE,
    /** Somebody qualified has to be asked first. */
    REFERRED
}
