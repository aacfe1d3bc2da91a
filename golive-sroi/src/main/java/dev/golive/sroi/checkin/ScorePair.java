package dev.golive.sroi.checkin;

/**
 * One person's two answers.
 *
 * @param baseline the earlier one
 * @param followUp the later one
 */
public record ScorePair(DatedScore baseline, DatedScore followUp) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if they are of two people
     */
    public ScorePair {
        if (!baseline.person().equals(followUp.person())) {
            throw new IllegalArgumentException(
                    "Answers of two people, " + baseline.person() + " and " + followUp.person() + ", are no pair.");
        }
    }

    /** From the baseline to the follow-up; on a reversed scale, below zero is the better. */
    public long change() {
        return (long) followUp.score() - baseline.score();
    }
}
