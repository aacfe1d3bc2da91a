package dev.golive.sroi.rollup;

import java.util.Comparator;

/**
 * Which question, and on which day: a person may be asked the same every week, in a session or in none.
 *
 * @param question the question's key
 * @param day of UTC, counted from 1970
 */
record AnswerKey(String question, long day) implements Comparable<AnswerKey> {

    private static final Comparator<AnswerKey> ORDER =
            Comparator.comparing(AnswerKey::question).thenComparingLong(AnswerKey::day);

    private static final long DAY_MS = 86_400_000;

    static AnswerKey of(String question, long at) {
        return new AnswerKey(question, at / DAY_MS);
    }

    @Override
    public int compareTo(AnswerKey other) {
        return ORDER.compare(this, other);
    }
}
