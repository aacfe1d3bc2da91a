package dev.golive.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A counter of repetitions on the board. It knows how many a person can have done by now at most: {@value #HEAD_START}, and
 * {@value #PER_SECOND} for each second since it was put there. Nobody does repetitions faster than that; this is a rule of
 * thumb of our own, without a source. More than that is implausible, and left out until time has caught up.
 *
 * @param id the counter's id, as {@link Tally#item}
 * @param since when it was put on the board
 */
public record Counter(String id, Instant since) {

    /** What may have been done already when it was put there. */
    public static final int HEAD_START = 10;

    /** How many a second. */
    public static final int PER_SECOND = 3;

    private static final long MILLIS_IN_A_SECOND = 1_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public Counter {
        Tally.checkId(id);
        Objects.requireNonNull(since, "since");
    }

    /** The most that a person can have done by then; before the counter was there, {@value #HEAD_START}. */
    public long mostBy(Instant now) {
        long millis = Math.max(0, Duration.between(since, now).toMillis());
        return HEAD_START + PER_SECOND * millis / MILLIS_IN_A_SECOND;
    }

    /** Whether a person can have done so many by then, all devices together. */
    public boolean isPlausible(long count, Instant now) {
        return count <= mostBy(now);
    }
}
