package dev.golive.sroi.rollup;

import java.util.Comparator;

/**
 * What somebody said of how hard a session was. Of two the later one holds; of two at one moment the greater one, so that it is
 * the same whichever came first.
 *
 * @param at when, in milliseconds since 1970
 * @param rpe 0 to 10
 * @param minutes how long they trained, {@link #NOT_TOLD} where they did not say
 */
record Rating(long at, int rpe, long minutes) implements Comparable<Rating> {

    static final long NOT_TOLD = -1;

    private static final Comparator<Rating> ORDER =
            Comparator.comparingLong(Rating::at).thenComparingInt(Rating::rpe).thenComparingLong(Rating::minutes);

    boolean tellsMinutes() {
        return minutes != NOT_TOLD;
    }

    @Override
    public int compareTo(Rating other) {
        return ORDER.compare(this, other);
    }
}
