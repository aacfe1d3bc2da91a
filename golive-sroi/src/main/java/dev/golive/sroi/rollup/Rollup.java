package dev.golive.sroi.rollup;

import dev.golive.sroi.checkin.PairedChange;
import dev.golive.sroi.checkin.PairingRule;
import dev.golive.sroi.checkin.ScaleQuestion;
import dev.golive.sroi.event.ProgrammeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** What both know together. Of a session that only one of them knows nothing is copied. */
    public Rollup merge(Rollup other) {
        Map<String, ProgrammeState> both = new HashMap<>(programmes);
        other.programmes.forEach((programme, state) -> both.merge(programme, state, ProgrammeState::merge));
        return new Rollup(both);
    }

    /** The figures under these rules. May be asked again, with others: nothing is used up. */
    public RollupReport read(RollupRules rules) {
        // A guardian may be verified outside of any programme; a pseudonym is one person's all the same.
        Set<String> minors = programmes.values().stream()
                .flatMap(state -> state.minors().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new RollupReport(new TreeMap<>(programmes)
                .entrySet().stream()
                        .map(entry -> ProgrammeReader.read(entry.getKey(), entry.getValue(), rules, minors))
                        .filter(figures -> !figures.isEmpty())
                        .toList());
    }

    /**
     * How people's answers to one question changed in a programme. A person's enrolment is the day of their first proved
     * attendance in the programme, whenever that was; whoever never attended is not in it. Of several answers to the question
     * on one day of UTC, in one session, the last one is known, and answers that are not on its scale are left out.
     *
     * @param programme which
     * @param question of which instrument and version the answers are, nobody says: the question's key is what tells them apart
     * @param pairing which answers are baseline and follow-up
     */
    public PairedChange change(ProgrammeId programme, ScaleQuestion question, PairingRule pairing) {
        ProgrammeState state = programmes.get(programme.value());
        return state == null ? new PairedChange(List.of(), Map.of()) : AnswerReader.read(state, question, pairing);
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
