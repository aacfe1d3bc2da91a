package dev.golive.tally;

import java.util.stream.IntStream;

/**
 * What gives how many points, each 0 to {@value #MOST}. They hold for all that was done before, too.
 *
 * @param perMinute for each full minute in the room
 * @param perTenReps for each ten repetitions of one counter
 * @param perAnswer for each prompt answered
 * @param perCorrect more for each right answer
 * @param perStreak more for each answer that follows an answer to the prompt before
 */
public record XpRules(int perMinute, int perTenReps, int perAnswer, int perCorrect, int perStreak) {

    /** The most points for one thing. */
    public static final int MOST = 1_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public XpRules {
        IntStream.of(perMinute, perTenReps, perAnswer, perCorrect, perStreak)
                .filter(points -> points < 0 || points > MOST)
                .findFirst()
                .ifPresent(points -> {
                    throw new IllegalArgumentException("A rule gives 0 to " + MOST + " points, not " + points + ".");
                });
    }

    /** Nothing gives points by itself. */
    public static XpRules none() {
        return new XpRules(0, 0, 0, 0, 0);
    }
}
