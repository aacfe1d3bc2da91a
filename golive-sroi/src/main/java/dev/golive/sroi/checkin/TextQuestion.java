package dev.golive.sroi.checkin;

import java.util.Objects;

/**
 * A question with free words for an answer. They are for the coach: people write names and illnesses there, so no funder
 * ever gets them.
 *
 * @param key its name
 * @param text what people read, 1 to 300 characters
 */
public record TextQuestion(QuestionKey key, String text) implements Question {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the text is outside its range
     */
    public TextQuestion {
        Objects.requireNonNull(key, "key");
        Texts.check("question", text, Texts.LONGEST_QUESTION);
    }
}
