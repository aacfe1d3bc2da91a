package dev.golive.sroi.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds answers, as they came, against the questions. A question may be left out: nobody has to answer.
 *
 * <p>What comes in is what JSON holds: an {@link Integer} or {@link Long} for a scale, a {@link Boolean} for yes or no, a
 * {@link String} for a choice's name and for free words.
 */
public final class AnswerCheck {

    private AnswerCheck() {}

    /**
     * The verdict on answers by their question's name.
     *
     * <p>An answer to a question that the instrument has not is refused and not kept: nobody would know what it means, or
     * whether it may be shown.
     */
    public static CheckedAnswers of(Instrument instrument, Map<String, ? extends @Nullable Object> answers) {
        Map<String, @Nullable Object> left = new TreeMap<>(answers);
        List<Answer> accepted = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Question question : instrument.questions()) {
            String key = question.key().value();
            if (left.containsKey(key)) {
                Object answer = left.remove(key);
                Optional<Answer> fit = Optional.ofNullable(answer).flatMap(value -> read(question, value));
                fit.ifPresentOrElse(
                        accepted::add, () -> refusals.add(Refusal.at(key, "This must be " + expected(question) + ".")));
            }
        }
        left.keySet()
                .forEach(key -> refusals.add(
                        Refusal.at(key, "The instrument " + instrument.id() + " has no such question: leave it out.")));
        if (answers.isEmpty()) {
            refusals.add(new Refusal("", "There is no answer: give at least one."));
        }
        return refusals.isEmpty() ? new CheckedAnswers.Accepted(accepted) : new CheckedAnswers.Refused(refusals);
    }

    private static Optional<Answer> read(Question question, Object answer) {
        if (question instanceof ScaleQuestion scale) {
            return whole(answer).filter(scale::has).map(score -> new ScaleAnswer(scale.key(), Math.toIntExact(score)));
        }
        if (question instanceof YesNoQuestion) {
            return answer instanceof Boolean yes ? Optional.of(new YesNoAnswer(question.key(), yes)) : Optional.empty();
        }
        if (!(answer instanceof String text)) {
            return Optional.empty();
        }
        if (question instanceof ChoiceQuestion choices) {
            return choices.choice(text).map(choice -> new ChoiceAnswer(choices.key(), choice.key()));
        }
        boolean fits = !text.isBlank() && text.length() <= Texts.LONGEST_ANSWER;
        return fits ? Optional.of(new TextAnswer(question.key(), text)) : Optional.empty();
    }

    private static Optional<Long> whole(Object answer) {
        return answer instanceof Integer || answer instanceof Long
                ? Optional.of(((Number) answer).longValue())
                : Optional.empty();
    }

    private static String expected(Question question) {
        if (question instanceof ScaleQuestion scale) {
            return "a whole number from " + scale.lowest() + " to " + scale.highest();
        }
        if (question instanceof YesNoQuestion) {
            return "true or false";
        }
        if (question instanceof ChoiceQuestion choices) {
            List<String> names = choices.choices().stream()
                    .map(choice -> choice.key().value())
                    .toList();
            return "one of " + String.join(", ", names);
        }
        return "a text of 1 to " + Texts.LONGEST_ANSWER + " characters";
    }
}
