package dev.golive.reaction;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/** When a room may be told again. Thread-safe. */
final class Pace {

    private static final Duration BETWEEN_HEADCOUNTS = Duration.ofSeconds(15);

    private Instant next = Instant.MIN;
    private Instant counted = Instant.MIN;
    private int people;

    synchronized boolean due(Instant now) {
        return !now.isBefore(next);
    }

    /** A packet goes out now. Counts the people, which costs a call, every now and then. */
    synchronized void next(Instant now, IntSupplier headcount) {
        if (!now.isBefore(counted.plus(BETWEEN_HEADCOUNTS))) {
            people = headcount.getAsInt();
            counted = now;
        }
        next = now.plus(ReactionDesk.periodFor(people));
    }
}
