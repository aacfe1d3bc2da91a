package dev.golive.sroi.checkin;

import java.util.Objects;

/**
 * A question with yes or no for an answer.
 *
 * @param key its name
 * @param text what people read, 1 to 300 characters
 */
public record YesNoQuestion(QuestionKey key, String text) implements ExportableQuestion {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the text is outside its range
     */
    public YesNoQuestion {
        Objects.requireNonNull(key, "key");
        Texts.check("question", text, Texts.LONGEST_QUESTION);
    }
}
