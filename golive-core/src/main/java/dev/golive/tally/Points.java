package dev.golive.tally;

import dev.golive.participant.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A person's points, made anew from what is known of them each time: what is known twice is counted once, and a rule that
 * changes holds for all. What gives nothing has no entry.
 *
 * @param entries those by the rules in the order of {@link PointsFor}, then the coach's awards in the order of their ids
 */
public record Points(List<PointsEntry> entries) {

    private static final int TEN = 10;

    /** Copies. */
    public Points {
        entries = List.copyOf(entries);
    }

    /**
     * Adds up. Repetitions count by the full ten of each counter, and only while they are plausible.
     *
     * @param now as for {@link TallyBook#minutes}
     */
    public static Points of(TallyBook book, Identity person, Contest contest, Instant now) {
        XpRules rules = contest.rules();
        long tens = contest.counters().stream()
                .mapToLong(counter -> book.plausibleCount(person, counter, now) / TEN)
                .sum();
        long answers = 0;
        long correct = 0;
        long streak = 0;
        boolean answeredBefore = false;
        for (AskedPrompt prompt : contest.prompts()) {
            OptionalLong answer = book.answer(person, prompt.id());
            boolean answered = answer.isPresent();
            Long right = prompt.correct();
            answers += answered ? 1 : 0;
            correct += answered && right != null && answer.getAsLong() == right ? 1 : 0;
            streak += answered && answeredBefore ? 1 : 0;
            answeredBefore = answered;
        }
        List<PointsEntry> entries = new ArrayList<>();
        add(entries, PointsFor.MINUTES, rules.perMinute() * book.minutes(person, now));
        add(entries, PointsFor.REPS, rules.perTenReps() * tens);
        add(entries, PointsFor.ANSWERS, rules.perAnswer() * answers);
        add(entries, PointsFor.CORRECT, rules.perCorrect() * correct);
        add(entries, PointsFor.STREAK, rules.perStreak() * streak);
        for (Tally award : book.awards(person)) {
            if (award.value() > 0) {
                entries.add(new PointsEntry(PointsFor.AWARD, award.value(), award.words()));
            }
        }
        return new Points(entries);
    }

    private static void add(List<PointsEntry> entries, PointsFor what, long points) {
        if (points > 0) {
            entries.add(new PointsEntry(what, points, null));
        }
    }

    /** How many in all. */
    public long total() {
        return entries.stream().mapToLong(PointsEntry::points).sum();
    }
}
