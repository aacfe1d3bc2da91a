package dev.golive.sroi.effort;

import java.util.HashMap;
import java.util.Map;

/**
 * A total over sources: one person's repetitions of one exercise, or their points. Two are equal if they know the same.
 * Immutable, thread-safe.
 *
 * <p>The same reading twice counts once, and readings count the same in any order: {@link #merge} is commutative,
 * associative and idempotent.
 */
public final class Tally {

    private static final Tally NOTHING = new Tally(Map.of());

    private final Map<String, TallyReading> latest;

    private Tally(Map<String, TallyReading> latest) {
        this.latest = Map.copyOf(latest);
    }

    /** Nothing counted. */
    public static Tally nothing() {
        return NOTHING;
    }

    /** With a reading, which counts only if it is its source's latest. */
    public Tally with(TallyReading reading) {
        return merge(new Tally(Map.of(reading.source(), reading)));
    }

    /** What both know. */
    public Tally merge(Tally other) {
        Map<String, TallyReading> both = new HashMap<>(latest);
        other.latest.forEach((source, reading) -> both.merge(source, reading, TallyReading::later));
        return new Tally(both);
    }

    /**
     * The latest figures of all sources together.
     *
     * @throws ArithmeticException if the sum is beyond what a long holds
     */
    public long total() {
        return latest.values().stream().mapToLong(TallyReading::figure).reduce(0, Math::addExact);
    }

    /** How many sources have spoken. */
    public int sources() {
        return latest.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && latest.equals(tally.latest);
    }

    @Override
    public int hashCode() {
        return latest.hashCode();
    }

    @Override
    public String toString() {
        return "Tally[total=" + total() + ", sources=" + sources() + "]";
    }
}
