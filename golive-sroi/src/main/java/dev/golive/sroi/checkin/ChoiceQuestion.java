package dev.golive.sroi.checkin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question with one of several answers.
 *
 * @param key its name
 * @param text what people read, 1 to 300 characters
 * @param choices 2 to 20, with different keys
 */
public record ChoiceQuestion(QuestionKey key, String text, List<Choice> choices) implements ExportableQuestion {

    /**
     * One of the answers.
     *
     * @param key its name, which an answer gives
     * @param label what people read, 1 to 80 characters
     */
    public record Choice(QuestionKey key, String label) {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the label is outside its range
         */
        public Choice {
            Objects.requireNonNull(key, "key");
            Texts.check("choice's label", label, Texts.LONGEST_LABEL);
        }
    }

    /**
     * Copies the list and checks.
     *
     * @throws IllegalArgumentException if the text is outside its range, or the choices are too few, too many or alike
     */
    public ChoiceQuestion {
        Objects.requireNonNull(key, "key");
        Texts.check("question", text, Texts.LONGEST_QUESTION);
        choices = List.copyOf(choices);
        long different = choices.stream().map(Choice::key).distinct().count();
        if (choices.size() < 2 || choices.size() > 20 || different < choices.size()) {
            throw new IllegalArgumentException("The question " + key + " has " + choices.size() + " choices with "
                    + different + " different keys: give 2 to 20, each with a key of its own.");
        }
    }

    /** The choice of that name. */
    public Optional<Choice> choice(String name) {
        return choices.stream()
                .filter(choice -> choice.key().value().equals(name))
                .findFirst();
    }
}
