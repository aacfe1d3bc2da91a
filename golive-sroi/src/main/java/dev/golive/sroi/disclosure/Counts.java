package dev.golive.sroi.disclosure;

import java.util.List;

/** Numbers of people, checked. */
final class Counts {

    /** The greatest number: far beyond all people, and sums of whole tables still fit a long. */
    static final long MOST = 1_000_000_000_000L;

    /** The most cells of a table, margins not counted. */
    static final int MOST_CELLS = 2_500;

    private Counts() {}

    static long check(long count) {
        if (count < 0 || count > MOST * MOST_CELLS) {
            throw new IllegalArgumentException("There can't be " + count + " people: give 0 to " + MOST + ".");
        }
        return count;
    }

    static void check(List<Long> counts) {
        if (counts.isEmpty() || counts.size() > MOST_CELLS) {
            throw new IllegalArgumentException(
                    "A table of " + counts.size() + " cells can't be taken: give 1 to " + MOST_CELLS + ".");
        }
        for (long count : counts) {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException("There can't be " + count + " people: give 0 to " + MOST + ".");
            }
        }
    }
}
