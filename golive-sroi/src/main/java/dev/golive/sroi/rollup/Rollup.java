package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.ReadingRules;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of programmes, to be merged and read. Two are equal if they know the same. Immutable, thread-safe.
 *
 * <p>{@link #merge} is commutative, associative and idempotent, and {@link #nothing} changes nothing: a join-semilattice, as
 * attendance is. No total is kept; they are derived by {@link #read}.
 */
public final class Rollup {

    private static final Rollup NOTHING = new Rollup(Map.of());

    /** By the programme's id; what is part of none is under the empty one. */
    private final Map<String, ProgrammeState> programmes;

    Rollup(Map<String, ProgrammeState> programmes) {
        this.programmes = Map.copyOf(programmes);
    }

    /** Nothing is known. */
    public static Rollup nothing() {
        return NOTHING;
    }

    /** What both know together. */
    public Rollup merge(Rollup other) {
        RollupFold fold = RollupFold.create();
        fold.add(this);
        fold.add(other);
        return fold.rollup();
    }

    /** The figures, with attendance read under these rules. */
    public RollupReport read(ReadingRules rules) {
        return new RollupReport(new TreeMap<>(programmes)
                .entrySet().stream()
                        .map(entry -> ProgrammeReader.read(entry.getKey(), entry.getValue(), rules))
                        .toList());
    }

    Map<String, ProgrammeState> programmes() {
        return programmes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rollup that && programmes.equals(that.programmes);
    }

    @Override
    public int hashCode() {
        return programmes.hashCode();
    }

    @Override
    public String toString() {
        return "Rollup[" + programmes.size() + " programmes]";
    }
}
