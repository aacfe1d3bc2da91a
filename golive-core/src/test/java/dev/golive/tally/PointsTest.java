package dev.golive.tally;

import static dev.golive.tally.People.ANN;
import static dev.golive.tally.People.LATE;
import static dev.golive.tally.People.NOON;
import static dev.golive.tally.People.SQUATS;
import static dev.golive.tally.People.book;
import static dev.golive.tally.People.sid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    private static final Counter JUMPS = new Counter("jumps", NOON);
    private static final XpRules RULES = new XpRules(1, 20, 300, 400, 500);

    private static Contest contest(XpRules rules, AskedPrompt... prompts) {
        return new Contest(List.of(SQUATS, JUMPS), List.of(prompts), rules);
    }

    @Test
    void whoDidNothingHasNone() {
        Points points = Points.of(book(), ANN, contest(RULES, new AskedPrompt("p1", 0L)), LATE);

        assertThat(points.entries()).isEmpty();
        assertThat(points.total()).isZero();
    }

    @Test
    void eachRuleHasItsEntryAndEachAwardItsOwn() {
        TallyBook book = book(
                Tally.joined(ANN, sid("PA_1"), NOON),
                Tally.left(ANN, sid("PA_1"), NOON.plusSeconds(150)),
                Tally.reps(ANN, "squats", "phone", 1, 25),
                Tally.answer(ANN, "p1", 2, NOON),
                Tally.answer(ANN, "p2", 0, NOON),
                Tally.award(ANN, "a2", 7, "Form"),
                Tally.award(ANN, "a1", 3, "First"));

        Points points =
                Points.of(book, ANN, contest(RULES, new AskedPrompt("p1", 2L), new AskedPrompt("p2", 1L)), LATE);

        assertThat(points.entries())
                .containsExactly(
                        new PointsEntry(PointsFor.MINUTES, 2, null),
                        new PointsEntry(PointsFor.REPS, 40, null),
                        new PointsEntry(PointsFor.ANSWERS, 600, null),
                        new PointsEntry(PointsFor.CORRECT, 400, null),
                        new PointsEntry(PointsFor.STREAK, 500, null),
                        new PointsEntry(PointsFor.AWARD, 3, "First"),
                        new PointsEntry(PointsFor.AWARD, 7, "Form"));
        assertThat(points.total()).isEqualTo(1_552);
    }

    @Test
    void withoutRulesOnlyTheCoachGivesPoints() {
        TallyBook book = book(Tally.reps(ANN, "squats", "", 1, 25), Tally.award(ANN, "a1", 3, "First"));

        assertThat(Points.of(book, ANN, contest(XpRules.none()), LATE).total()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"9, 9, 0", "10, 9, 20", "10, 10, 40", "19, 21, 60"})
    void repetitionsCountByTheFullTenOfEachCounter(long squats, long jumps, long points) {
        TallyBook book = book(Tally.reps(ANN, "squats", "", 1, squats), Tally.reps(ANN, "jumps", "", 1, jumps));

        assertThat(Points.of(book, ANN, contest(RULES), LATE).total()).isEqualTo(points);
    }

    @Test
    void theDevicesOfOneCounterMakeTensTogether() {
        TallyBook book = book(Tally.reps(ANN, "squats", "a", 1, 5), Tally.reps(ANN, "squats", "b", 1, 5));

        assertThat(Points.of(book, ANN, contest(RULES), LATE).total()).isEqualTo(20);
    }

    @Test
    void whatIsImplausibleGivesNothingUntilTimeHasCaughtUp() {
        TallyBook book = book(Tally.reps(ANN, "squats", "", 1, 100));

        assertThat(Points.of(book, ANN, contest(RULES), NOON.plusMillis(29_999)).total())
                .isZero();
        assertThat(Points.of(book, ANN, contest(RULES), NOON.plusMillis(30_000)).total())
                .isEqualTo(200);
    }

    /** Which of the prompts were answered, and how many answers followed one. */
    @ParameterizedTest
    @CsvSource({"'', 0", "x, 0", "xx, 1", "x.x, 0", "xxx, 2", "xx.xx, 2", ".xxxx, 3", "xxxx, 3", "x..x, 0"})
    void aStreakIsAnAnswerAfterAnAnswer(String answered, long streak) {
        List<Tally> answers = IntStream.range(0, answered.length())
                .filter(nr -> answered.charAt(nr) == 'x')
                .mapToObj(nr -> Tally.answer(ANN, "p" + nr, 0, NOON))
                .toList();
        AskedPrompt[] prompts = IntStream.range(0, answered.length())
                .mapToObj(nr -> new AskedPrompt("p" + nr, null))
                .toArray(AskedPrompt[]::new);

        Points points = Points.of(TallyBook.of(answers), ANN, contest(new XpRules(0, 0, 0, 0, 1), prompts), LATE);

        assertThat(points.total()).isEqualTo(streak);
    }

    @Test
    void anAnswerToWhatWasNotAskedCountsNothing() {
        TallyBook book = book(Tally.answer(ANN, "p9", 0, NOON));

        assertThat(Points.of(book, ANN, contest(RULES, new AskedPrompt("p1", 0L)), LATE)
                        .total())
                .isZero();
    }

    @Test
    void anAwardThatIsSaidTwiceIsOne() {
        TallyBook book = book(Tally.award(ANN, "a1", 3, "First"), Tally.award(ANN, "a1", 3, "First"));

        assertThat(Points.of(book, ANN, Contest.none(), LATE).total()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_001})
    void aRuleGivesNothingToAThousand(int points) {
        assertThat(new XpRules(1_000, 0, 1_000, 0, 1_000)).isNotNull();
        for (int at = 0; at < 5; at++) {
            int[] rule = new int[5];
            rule[at] = points;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new XpRules(rule[0], rule[1], rule[2], rule[3], rule[4]))
                    .withMessageContaining("0 to 1000 points, not " + points);
        }
    }
}
