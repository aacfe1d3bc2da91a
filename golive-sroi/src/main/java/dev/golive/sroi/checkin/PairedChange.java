package dev.golive.sroi.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed between people's baseline and follow-up, person by person. It says what came after, not what caused it.
 *
 * @param pairs those who have both, by pseudonym
 * @param gaps what everybody else lacks, by pseudonym
 */
public record PairedChange(List<ScorePair> pairs, Map<Respondent, PairingGap> gaps) {

    /** Of two answers at one time the lower one comes first, so that the order they arrive in is of no matter. */
    private static final Comparator<DatedScore> BY_TIME =
            Comparator.comparing(DatedScore::at).thenComparingInt(DatedScore::score);

    /** Copies both. */
    public PairedChange {
        pairs = List.copyOf(pairs);
        gaps = Collections.unmodifiableMap(new TreeMap<>(gaps));
    }

    /**
     * Pairs answers to one question. The same answer twice counts once.
     *
     * @param enrolments the day on which each person came to the programme; whoever is not in here is not in the result
     * @param scores answers in any order
     */
    public static PairedChange of(
            PairingRule rule, Map<Respondent, LocalDate> enrolments, Collection<DatedScore> scores) {
        Map<Respondent, TreeSet<DatedScore>> byPerson = new TreeMap<>();
        enrolments.keySet().forEach(person -> byPerson.put(person, new TreeSet<>(BY_TIME)));
        for (DatedScore score : scores) {
            TreeSet<DatedScore> own = byPerson.get(score.person());
            if (own != null) {
                own.add(score);
            }
        }
        List<ScorePair> pairs = new ArrayList<>();
        Map<Respondent, PairingGap> gaps = new TreeMap<>();
        for (Map.Entry<Respondent, LocalDate> enrolment : new TreeMap<>(enrolments).entrySet()) {
            Respondent person = enrolment.getKey();
            List<DatedScore> own = List.copyOf(byPerson.getOrDefault(person, new TreeSet<>(BY_TIME)));
            Optional<DatedScore> baseline = own.stream()
                    .filter(score -> rule.canBeBaseline(score, enrolment.getValue()))
                    .findFirst();
            Optional<ScorePair> pair = baseline.flatMap(first -> own.stream()
                    .filter(score -> rule.canBeFollowUp(score, first))
                    .reduce((earlier, later) -> later)
                    .map(last -> new ScorePair(first, last)));
            pair.ifPresentOrElse(
                    pairs::add,
                    () -> gaps.put(person, baseline.isPresent() ? PairingGap.NO_FOLLOW_UP : PairingGap.NO_BASELINE));
        }
        return new PairedChange(pairs, gaps);
    }

    /** How many people have both answers. */
    public int pairedN() {
        return pairs.size();
    }

    /** The changes together; 0 without a pair. */
    public long sum() {
        return pairs.stream().mapToLong(ScorePair::change).sum();
    }

    /** The mean of the changes, exactly; empty without a pair. On a reversed scale, below zero is the better. */
    public Optional<Fraction> meanChange() {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Fraction(sum(), pairs.size()));
    }

    /** Those who lack that, by pseudonym. */
    public List<Respondent> lacking(PairingGap gap) {
        return gaps.entrySet().stream()
                .filter(entry -> entry.getValue() == gap)
                .map(Map.Entry::getKey)
                .toList();
    }
}
