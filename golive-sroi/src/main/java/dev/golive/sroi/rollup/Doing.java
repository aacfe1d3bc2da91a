package dev.golive.sroi.rollup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one person in one session beside attendance, however many events there were. Immutable.
 *
 * @param rating the last one; null for none
 * @param zones the last report of the heart's zones; null for none
 * @param answers the last one to each question on each day; answers in words are not looked at
 * @param reps the highest count of each counter
 * @param awards the points of each award, by its id
 */
record Doing(
        @Nullable Rating rating,
        @Nullable ZoneReport zones,
        Map<AnswerKey, Answer> answers,
        Map<CounterKey, Counted> reps,
        Map<String, Counted> awards) {

    /** Nothing is known. */
    static final Doing NOTHING = new Doing(null, null, Map.of(), Map.of(), Map.of());

    Doing {
        answers = Map.copyOf(answers);
        reps = Map.copyOf(reps);
        awards = Map.copyOf(awards);
    }

    Doing merge(Doing other) {
        DoingDraft both = new DoingDraft();
        both.add(this);
        both.add(other);
        return both.doing();
    }
}
