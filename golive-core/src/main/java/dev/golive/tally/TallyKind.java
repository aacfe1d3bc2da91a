package dev.golive.tally;

/** What a {@link Tally} counts. Stores keep it by its name, which stays. */
public enum TallyKind {
    /** Repetitions: the item is the counter, the source the device, the value how many from the counter's beginning. */
    REPS,
    /** An answer: the item is the prompt, the value the option from 0, or the rating; the seq is the server's ms. */
    ANSWER,
    /** Points that a coach gave: the source is the award, the value how many, the words what for. */
    AWARD,
    /** A figure in the coach's own metric; the seq is the server's ms. */
    SCORE,
    /** A connection's beginning: the source is LiveKit's participant sid, the value the server's ms. */
    JOINED,
    /** A connection's end: the source is LiveKit's participant sid, the value the server's ms. */
    LEFT,
    /** Whether somebody takes part in leaderboards: 1 or 0, the words under which name; the seq is the server's ms. */
    LEADERBOARD,
    /** Which cohort somebody is in: the words; the seq is the server's ms. */
    COHORT;

    /** How many sources a person may have for one item of this kind in one room. */
    public int mostSources() {
        return switch (this) {
            case AWARD, JOINED, LEFT -> TallyStore.MOST_OF_A_KIND;
            case REPS, ANSWER, SCORE, LEADERBOARD, COHORT -> TallyStore.MOST_SOURCES;
        };
    }
}
