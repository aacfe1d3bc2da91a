package dev.golive.sroi.attendance;

import java.time.Instant;

/**
 * Moments as milliseconds since 1970, which is the finest that LiveKit gives. "Nothing known" is the neutral element of
 * the minimum or the maximum, so that merging needs no special case.
 */
final class Millis {

    /** No moment yet, where the earliest is kept. */
    static final long NO_EARLIEST = Long.MAX_VALUE;

    /** No moment yet, where the latest is kept. */
    static final long NO_LATEST = Long.MIN_VALUE;

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Millis() {}

    static void check(Instant moment) {
        if (!isUsable(moment)) {
            throw new IllegalArgumentException(
                    "The time " + moment + " is no time of a session: it must lie in the years 1970 to 9999.");
        }
    }

    static boolean isUsable(Instant moment) {
        return !moment.isBefore(EARLIEST) && moment.isBefore(END);
    }
}
