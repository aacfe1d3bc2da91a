package dev.golive.sroi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions, and answers that fit them or not. */
class InstrumentTest {

    private static final ChoiceQuestion TRAVEL = new ChoiceQuestion(
            new QuestionKey("travel"),
            "How did you get here?",
            List.of(
                    new ChoiceQuestion.Choice(new QuestionKey("on-foot"), "On foot"),
                    new ChoiceQuestion.Choice(new QuestionKey("by-bus"), "By bus")));
    private static final Questionnaire OWN = new Questionnaire(
            new QuestionKey("own"),
            "1",
            "The club",
            List.of(
                    new ScaleQuestion(new QuestionKey("mood"), "How is your mood?", -3, 3, "bad", "good", false),
                    TRAVEL,
                    new YesNoQuestion(new QuestionKey("again"), "Will you come again?"),
                    new TextQuestion(new QuestionKey("words"), "Anything else?")));

    @ParameterizedTest
    @CsvSource({
        "0, LOW, VERY_LOW",
        "1, LOW, VERY_LOW",
        "2, LOW, LOW",
        "3, LOW, LOW",
        "4, LOW, MEDIUM",
        "5, MEDIUM, MEDIUM",
        "6, MEDIUM, HIGH",
        "7, HIGH, HIGH",
        "8, HIGH, HIGH",
        "9, VERY_HIGH, HIGH",
        "10, VERY_HIGH, HIGH"
    })
    void theBandsAreThoseOfTheOns(int score, WellbeingBand band, WellbeingBand anxiety) {
        assertThat(Ons4.band(Ons4.SATISFACTION, score)).isEqualTo(band);
        assertThat(Ons4.band(Ons4.WORTHWHILE, score)).isEqualTo(band);
        assertThat(Ons4.band(Ons4.HAPPINESS, score)).isEqualTo(band);
        assertThat(Ons4.band(Ons4.ANXIETY, score)).isEqualTo(anxiety);
    }

    @Test
    void theFourQuestionsAreInTheWordsOfTheOnsAndAnxietyAloneIsReversed() {
        assertThat(Ons4.instrument().questions())
                .extracting(Question::text)
                .containsExactly(
                        "Overall, how satisfied are you with your life nowadays?",
                        "Overall, to what extent do you feel that the things you do in your life are worthwhile?",
                        "Overall, how happy did you feel yesterday?",
                        "On a scale where 0 is “not at all anxious” and 10 is “completely anxious”, overall, how anxious"
                                + " did you feel yesterday?");
        assertThat(Ons4.instrument().questions().stream()
                        .map(ScaleQuestion.class::cast)
                        .filter(ScaleQuestion::reversed))
                .containsExactly(Ons4.ANXIETY);
        assertThat(Ons4.ANXIETY.improvement(-2)).isEqualTo(2);
        assertThat(Ons4.HAPPINESS.improvement(-2)).isEqualTo(-2);
        assertThat(Ons4.instrument().source()).contains("Office for National Statistics");
    }

    @Test
    void onlyTheOns4HaveBands() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ons4.band(OwnQuestions.READINESS, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ons4.band(Ons4.HAPPINESS, 11))
                .withMessageContaining("0 to 10");
    }

    @Test
    void answersThatFitAreTakenInTheOrderOfTheQuestions() {
        CheckedAnswers checked =
                AnswerCheck.of(OWN, Map.of("words", "My knee hurts", "again", true, "travel", "by-bus", "mood", -3L));

        assertThat(checked)
                .isEqualTo(new CheckedAnswers.Accepted(List.of(
                        new ScaleAnswer(new QuestionKey("mood"), -3),
                        new ChoiceAnswer(new QuestionKey("travel"), new QuestionKey("by-bus")),
                        new YesNoAnswer(new QuestionKey("again"), true),
                        new TextAnswer(new QuestionKey("words"), "My knee hurts"))));
    }

    @Test
    void aQuestionMayBeLeftOutButNotAll() {
        assertThat(AnswerCheck.of(OWN, Map.of("again", false)))
                .isEqualTo(new CheckedAnswers.Accepted(List.of(new YesNoAnswer(new QuestionKey("again"), false))));
        assertThat(pointers(Map.of())).containsExactly("");
    }

    @Test
    void freeWordsAreNeverAmongWhatMayLeaveAndNeverPrinted() {
        CheckedAnswers.Accepted accepted = (CheckedAnswers.Accepted)
                AnswerCheck.of(OWN, Map.of("words", "My knee hurts", "mood", 2, "again", true));

        List<ExportableAnswer> exportable = accepted.exportable();

        assertThat(exportable)
                .extracting(Answer::key)
                .extracting(QuestionKey::value)
                .containsExactly("mood", "again");
        assertThat(ExportableAnswer.class).isNotIn(List.of(TextAnswer.class.getInterfaces()));
        assertThat(ExportableAnswer.class.isAssignableFrom(TextAnswer.class)).isFalse();
        assertThat(ExportableQuestion.class.isAssignableFrom(TextQuestion.class))
                .isFalse();
        assertThat(accepted.toString()).doesNotContain("knee");
    }

    @Test
    void everyMisfitIsRefusedWithItsPlaceAndNoneIsTaken() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("mood", 4);
        answers.put("travel", "by-car");
        answers.put("again", "yes");
        answers.put("words", " ");
        answers.put("shoe~size/eu", 43);
        answers.put("A name", "Ada");

        CheckedAnswers.Refused refused = (CheckedAnswers.Refused) AnswerCheck.of(OWN, answers);

        assertThat(refused.refusals())
                .extracting(Refusal::pointer)
                .containsExactly("/mood", "/travel", "/again", "/words", "/A name", "/shoe~0size~1eu");
        assertThat(refused.refusals())
                .extracting(Refusal::detail)
                .startsWith("This must be a whole number from -3 to 3.", "This must be one of on-foot, by-bus.")
                .noneMatch(detail -> detail.contains("Ada") || detail.contains("by-car"));
    }

    @ParameterizedTest
    @CsvSource({"mood, 1.0", "mood, true", "mood, 1", "travel, 7", "again, 1", "words, 7"})
    void anAnswerOfAnotherKindIsRefused(String key, String text) {
        Object answer = switch (text) {
            case "true" -> true;
            case "1.0" -> 1.0;
            case "7" -> 7;
            default -> text;
        };

        assertThat(pointers(Map.of(key, answer))).containsExactly("/" + key);
    }

    @Test
    void aNullAndANumberBeyondAllAreRefused() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("again", null);
        answers.put("mood", Long.MAX_VALUE);

        assertThat(pointers(answers)).containsExactly("/mood", "/again");
    }

    private static List<String> pointers(Map<String, Object> answers) {
        return ((CheckedAnswers.Refused) AnswerCheck.of(OWN, answers))
                .refusals().stream().map(Refusal::pointer).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a_b", "a b", "a.b", "é", "a\n"})
    void aKeyOfAnotherFormIsRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionKey(key));
    }

    @Test
    void aKeyHasAtMostThirtyTwoSigns() {
        assertThat(new QuestionKey("a".repeat(32))).hasToString("a".repeat(32));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionKey("a".repeat(33)));
    }

    @Test
    void questionsThatNobodyCouldAnswerAreRefused() {
        QuestionKey key = new QuestionKey("mood");
        List<Question> twice = new ArrayList<>(OWN.questions());
        twice.add(new YesNoQuestion(key, "Again?"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleQuestion(key, "Mood?", 3, 3, "bad", "good", false));
        assertThatIllegalArgumentException().isThrownBy(() -> new YesNoQuestion(key, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextQuestion(key, "x".repeat(301)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ChoiceQuestion(key, "Which?", TRAVEL.choices().subList(0, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(key, "1", "The club", twice))
                .withMessageContaining("key of its own");
        assertThatIllegalArgumentException().isThrownBy(() -> new Questionnaire(key, "1", "The club", List.of()));
    }

    @Test
    void aLicensedInstrumentIsTheHostsToBring() {
        Instrument licensed = new Instrument() {
            @Override
            public QuestionKey id() {
                return new QuestionKey("licensed");
            }

            @Override
            public String version() {
                return "7";
            }

            @Override
            public String source() {
                return "Whose it is";
            }

            @Override
            public List<Question> questions() {
                return List.of(OwnQuestions.ENJOYMENT);
            }
        };

        assertThat(AnswerCheck.of(licensed, Map.of("enjoyment", 5)))
                .isEqualTo(new CheckedAnswers.Accepted(List.of(new ScaleAnswer(OwnQuestions.ENJOYMENT.key(), 5))));
        assertThat(licensed.question(new QuestionKey("enjoyment"))).contains(OwnQuestions.ENJOYMENT);
    }
}
