package dev.golive.journal;

/** The rule that all calls of a journal share, for whoever implements one. */
public final class JournalPosition {

    private JournalPosition() {}

    /**
     * Checks a call.
     *
     * @param after a number of an event, 0 and more
     * @param events how many are to be appended or read, 1 and more
     * @throws IllegalArgumentException if one of them is less
     */
    public static void check(long after, int events) {
        if (after < 0) {
            throw new IllegalArgumentException("Events are numbered from 1; there is none of number " + after + ".");
        }
        if (events < 1) {
            throw new IllegalArgumentException("A journal appends and reads at least one event at a time.");
        }
    }
}
