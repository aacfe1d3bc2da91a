package dev.golive.tally;

import dev.golive.participant.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A room's figures, to ask. The same figures make the same book, in whatever order, however often and in however many parts
 * they came. Immutable.
 */
public final class TallyBook {

    private static final long MILLIS_IN_A_MINUTE = 60_000;

    private final SortedMap<Identity, List<Tally>> byPerson;

    private TallyBook(SortedMap<Identity, List<Tally>> byPerson) {
        this.byPerson = byPerson;
    }

    /** The book of these figures; of those about the same, the later one holds. */
    public static TallyBook of(List<Tally> tallies) {
        Map<Tally, Tally> latest = new TreeMap<>(Tally.BY_SUBJECT);
        tallies.forEach(tally -> latest.merge(tally, tally, Tally::later));
        SortedMap<Identity, List<Tally>> byPerson = new TreeMap<>(Comparator.comparing(Identity::value));
        for (Tally tally : latest.values()) {
            byPerson.computeIfAbsent(tally.person(), person -> new ArrayList<>())
                    .add(tally);
        }
        return new TallyBook(byPerson);
    }

    /** All of whom there is a figure, ordered by their identities. */
    public List<Identity> people() {
        return List.copyOf(byPerson.keySet());
    }

    /** How many repetitions a person has counted, all devices together, plausible or not. */
    public long count(Identity person, String repId) {
        return of(person, TallyKind.REPS)
                .filter(tally -> tally.item().equals(repId))
                .mapToLong(Tally::value)
                .sum();
    }

    /** How many repetitions a person has counted; 0 while that is implausible. */
    public long plausibleCount(Identity person, Counter counter, Instant now) {
        long count = count(person, counter.id());
        return counter.isPlausible(count, now) ? count : 0;
    }

    /** How many repetitions all have counted together, and how many people any; the implausible ones are left out. */
    public RepTotal total(Counter counter, Instant now) {
        long total = 0;
        int people = 0;
        for (Identity person : byPerson.keySet()) {
            long count = plausibleCount(person, counter, now);
            total += count;
            people += count > 0 ? 1 : 0;
        }
        return new RepTotal(total, people);
    }

    /** How many people gave each answer to a prompt; an answer that nobody gave is left out. */
    public SortedMap<Long, Integer> answers(String promptId) {
        SortedMap<Long, Integer> answers = new TreeMap<>();
        for (Identity person : byPerson.keySet()) {
            answer(person, promptId).ifPresent(value -> answers.merge(value, 1, Integer::sum));
        }
        return Collections.unmodifiableSortedMap(answers);
    }

    /** What a person answered to a prompt, if they did. */
    public OptionalLong answer(Identity person, String promptId) {
        return of(person, TallyKind.ANSWER)
                .filter(tally -> tally.item().equals(promptId))
                .mapToLong(Tally::value)
                .findFirst();
    }

    /**
     * How many full minutes a person was there. Connections that overlap count once. One whose end is not known lasts until
     * now; an end whose beginning is not known counts nothing.
     *
     * @param now what comes after it does not count; at most the session's end
     */
    public long minutes(Identity person, Instant now) {
        Map<String, Long> ends = new HashMap<>();
        of(person, TallyKind.LEFT).forEach(left -> ends.put(left.source(), left.value()));
        long until = now.toEpochMilli();
        long counted = Long.MIN_VALUE;
        long millis = 0;
        for (Tally joined : of(person, TallyKind.JOINED)
                .sorted(Comparator.comparingLong(Tally::value))
                .toList()) {
            long from = Math.max(joined.value(), counted);
            long to = Math.min(ends.getOrDefault(joined.source(), until), until);
            if (to > from) {
                millis += to - from;
                counted = to;
            }
        }
        return millis / MILLIS_IN_A_MINUTE;
    }

    /** What a person has in the coach's own metric, if the coach said so. */
    public OptionalLong score(Identity person) {
        return of(person, TallyKind.SCORE).mapToLong(Tally::value).findFirst();
    }

    /** What the coach gave a person, ordered by the awards' ids. */
    public List<Tally> awards(Identity person) {
        return of(person, TallyKind.AWARD).toList();
    }

    /** The name under which a person takes part in leaderboards; empty if they don't. Nobody does unless they said so. */
    public Optional<String> leaderboardName(Identity person) {
        return words(of(person, TallyKind.LEADERBOARD).filter(tally -> tally.value() == 1));
    }

    /** The cohort that a person is in, if any. */
    public Optional<String> cohort(Identity person) {
        return words(of(person, TallyKind.COHORT));
    }

    private static Optional<String> words(Stream<Tally> tallies) {
        return tallies.findFirst().map(Tally::words);
    }

    /** In the natural order. */
    private Stream<Tally> of(Identity person, TallyKind kind) {
        return byPerson.getOrDefault(person, List.of()).stream().filter(tally -> tally.kind() == kind);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TallyBook book && byPerson.equals(book.byPerson);
    }

    @Override
    public int hashCode() {
        return byPerson.hashCode();
    }

    /** How many people it knows; what they did is theirs. */
    @Override
    public String toString() {
        return "TallyBook of " + byPerson.size();
    }
}
