package dev.golive.sroi.checkin;

import java.util.List;

/**
 * The four questions on personal well-being of the Office for National Statistics, in its words, each from 0 to 10. They are
 * free to use if cited, and are never added up to one score. Children are not asked about anxiety.
 *
 * <p>Source: Office for National Statistics, "Personal well-being", with the Government Statistical Service's harmonised
 * standard of 2020 for the wording, and the "Personal well-being user guide" for the bands.
 */
public final class Ons4 implements Instrument {

    /** What people read before the first question. */
    public static final String INTRODUCTION =
            "Next I would like to ask you four questions about your feelings on aspects of your life. There are no right or"
                    + " wrong answers. For each of these questions I’d like you to give an answer on a scale of 0 to 10,"
                    + " where 0 is “not at all” and 10 is “completely”.";

    /** Life satisfaction. */
    public static final ScaleQuestion SATISFACTION = new ScaleQuestion(
            new QuestionKey("satisfaction"),
            "Overall, how satisfied are you with your life nowadays?",
            0,
            10,
            "not at all",
            "completely",
            false);

    /** Feeling that the things done in life are worthwhile. */
    public static final ScaleQuestion WORTHWHILE = new ScaleQuestion(
            new QuestionKey("worthwhile"),
            "Overall, to what extent do you feel that the things you do in your life are worthwhile?",
            0,
            10,
            "not at all",
            "completely",
            false);

    /** Happiness yesterday. */
    public static final ScaleQuestion HAPPINESS = new ScaleQuestion(
            new QuestionKey("happiness"),
            "Overall, how happy did you feel yesterday?",
            0,
            10,
            "not at all",
            "completely",
            false);

    /** Anxiety yesterday, where less is better. */
    public static final ScaleQuestion ANXIETY = new ScaleQuestion(
            new QuestionKey("anxiety"),
            "On a scale where 0 is “not at all anxious” and 10 is “completely anxious”, overall, how anxious did you feel"
                    + " yesterday?",
            0,
            10,
            "not at all anxious",
            "completely anxious",
            true);

    private static final Ons4 INSTRUMENT = new Ons4();

    private Ons4() {}

    /** The only one. */
    public static Ons4 instrument() {
        return INSTRUMENT;
    }

    /** {@code ons4}. */
    @Override
    public QuestionKey id() {
        return new QuestionKey("ons4");
    }

    /** The year of the harmonised standard. */
    @Override
    public String version() {
        return "2020";
    }

    /** The Office for National Statistics. */
    @Override
    public String source() {
        return "Office for National Statistics, personal well-being questions (ONS4), harmonised standard of 2020";
    }

    /** Satisfaction, worthwhile, happiness, anxiety. */
    @Override
    public List<Question> questions() {
        return List.of(SATISFACTION, WORTHWHILE, HAPPINESS, ANXIETY);
    }

    /**
     * The band in which the ONS reports an answer. For the first three questions: 0 to 4 low, 5 and 6 medium, 7 and 8 high,
     * 9 and 10 very high. For anxiety: 0 and 1 very low, 2 and 3 low, 4 and 5 medium, 6 to 10 high.
     *
     * @param question one of the four
     * @param score 0 to 10
     * @throws IllegalArgumentException if the question is another, or the score is not on its scale
     */
    public static WellbeingBand band(ScaleQuestion question, int score) {
        if (!INSTRUMENT.questions().contains(question)) {
            throw new IllegalArgumentException(
                    "The question " + question.key() + " is not one of the ONS4: only these have bands.");
        }
        if (!question.has(score)) {
            throw new IllegalArgumentException(
                    "An answer of " + score + " to " + question.key() + " is not on the scale: give 0 to 10.");
        }
        return question.reversed() ? anxietyBand(score) : wellbeingBand(score);
    }

    private static WellbeingBand wellbeingBand(int score) {
        if (score <= 4) {
            return WellbeingBand.LOW;
        }
        if (score <= 6) {
            return WellbeingBand.MEDIUM;
        }
        return score <= 8 ? WellbeingBand.HIGH : WellbeingBand.VERY_HIGH;
    }

    private static WellbeingBand anxietyBand(int score) {
        if (score <= 1) {
            return WellbeingBand.VERY_LOW;
        }
        if (score <= 3) {
            return WellbeingBand.LOW;
        }
        return score <= 5 ? WellbeingBand.MEDIUM : WellbeingBand.HIGH;
    }
}
