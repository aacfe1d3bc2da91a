package dev.golive.sroi.checkin;

import java.util.List;
import java.util.Objects;

/**
 * A host's own questions.
 *
 * @param id its name
 * @param version which version of the wording, 1 to 80 characters
 * @param source whose it is, 1 to 300 characters
 * @param questions 1 to 50, with different keys
 */
public record Questionnaire(QuestionKey id, String version, String source, List<Question> questions)
        implements Instrument {

    /**
     * Copies the list and checks.
     *
     * @throws IllegalArgumentException if a text is outside its range, or the questions are none, too many or alike
     */
    public Questionnaire {
        Objects.requireNonNull(id, "id");
        Texts.check("version", version, Texts.LONGEST_LABEL);
        Texts.check("source", source, Texts.LONGEST_QUESTION);
        questions = List.copyOf(questions);
        long different = questions.stream().map(Question::key).distinct().count();
        if (questions.isEmpty() || questions.size() > 50 || different < questions.size()) {
            throw new IllegalArgumentException("The questionnaire " + id + " has " + questions.size()
                    + " questions with " + different + " different keys: give 1 to 50, each with a key of its own.");
        }
    }
}
