package dev.golive.sroi.checkin;

import java.util.Objects;

/**
 * A question with whole numbers for answers.
 *
 * @param key its name
 * @param text what people read, 1 to 300 characters
 * @param lowest the lowest answer, −100 to 99
 * @param highest the highest answer, above the lowest, at most 100
 * @param lowestLabel what the lowest means, 1 to 80 characters
 * @param highestLabel what the highest means, likewise
 * @param reversed whether a lower answer is the better one
 */
public record ScaleQuestion(
        QuestionKey key,
        String text,
        int lowest,
        int highest,
        String lowestLabel,
        String highestLabel,
        boolean reversed)
        implements ExportableQuestion {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a text or a number is outside its range
     */
    public ScaleQuestion {
        Objects.requireNonNull(key, "key");
        Texts.check("question", text, Texts.LONGEST_QUESTION);
        Texts.check("label of the lowest answer", lowestLabel, Texts.LONGEST_LABEL);
        Texts.check("label of the highest answer", highestLabel, Texts.LONGEST_LABEL);
        if (lowest < -100 || highest > 100 || lowest >= highest) {
            throw new IllegalArgumentException("A scale from " + lowest + " to " + highest
                    + " can't be: give the lower number first, from -100 to 100.");
        }
    }

    /** Whether the number is on the scale. */
    public boolean has(long score) {
        return lowest <= score && score <= highest;
    }

    /**
     * A change in the direction that is better: the change itself, or its opposite on a reversed scale.
     *
     * @param change from the earlier to the later answer
     */
    public long improvement(long change) {
        return reversed ? -change : change;
    }
}
