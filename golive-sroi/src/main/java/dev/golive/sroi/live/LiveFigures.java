package dev.golive.sroi.live;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a session has come to so far. Nobody can be told from it: of fewer than {@value #FEWEST} ratings or answers there is
 * only the number.
 *
 * @param present how many athletes are there now
 * @param people how many athletes have been there
 * @param effort how hard they found it, CR-10, 0 to 10
 * @param answers what they answered to each question of check-ins, by the question's key; answers in words are only counted
 */
public record LiveFigures(int present, int people, Spread effort, SortedMap<String, Spread> answers) {

    /** Of how many there is more than the number: as many as the board's results take. */
    public static final int FEWEST = 5;

    /**
     * Answers of people, the latest of each.
     *
     * @param count how many
     * @param meanTenths the mean of those that are figures, in tenths, rounded half up; null for fewer than {@value #FEWEST}
     */
    public record Spread(int count, @Nullable Long meanTenths) {

        static Spread of(int count, int figures, long sum) {
            return new Spread(count, figures < FEWEST ? null : Math.floorDiv(20 * sum + figures, 2L * figures));
        }
    }

    /** Copies. */
    public LiveFigures {
        Objects.requireNonNull(effort, "effort");
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }
}
