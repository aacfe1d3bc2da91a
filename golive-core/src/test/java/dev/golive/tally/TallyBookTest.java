package dev.golive.tally;

import static dev.golive.tally.People.ANN;
import static dev.golive.tally.People.BOB;
import static dev.golive.tally.People.CAT;
import static dev.golive.tally.People.DAN;
import static dev.golive.tally.People.LATE;
import static dev.golive.tally.People.NOON;
import static dev.golive.tally.People.SQUATS;
import static dev.golive.tally.People.book;
import static dev.golive.tally.People.sid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.participant.Identity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyBookTest {

    @Test
    void anEmptyBookKnowsNothing() {
        TallyBook book = book();

        assertThat(book.people()).isEmpty();
        assertThat(book.count(ANN, "squats")).isZero();
        assertThat(book.total(SQUATS, LATE)).isEqualTo(new RepTotal(0, 0));
        assertThat(book.answers("p1")).isEmpty();
        assertThat(book.answer(ANN, "p1")).isEmpty();
        assertThat(book.minutes(ANN, LATE)).isZero();
        assertThat(book.score(ANN)).isEmpty();
        assertThat(book.awards(ANN)).isEmpty();
        assertThat(book.leaderboardName(ANN)).isEmpty();
        assertThat(book.cohort(ANN)).isEmpty();
    }

    @Test
    void whatAPersonsDevicesCountAddsUp() {
        TallyBook book = book(
                Tally.reps(ANN, "squats", "phone", 1, 10),
                Tally.reps(ANN, "squats", "phone", 2, 12),
                Tally.reps(ANN, "squats", "tablet", 1, 5),
                Tally.reps(ANN, "jumps", "phone", 3, 100),
                Tally.reps(BOB, "squats", "phone", 1, 3));

        assertThat(book.count(ANN, "squats")).isEqualTo(17);
        assertThat(book.total(SQUATS, LATE)).isEqualTo(new RepTotal(20, 2));
    }

    @Test
    void aDeviceMayTakeBackWhatItCounted() {
        TallyBook book = book(Tally.reps(ANN, "squats", "phone", 2, 10), Tally.reps(ANN, "squats", "phone", 1, 30));

        assertThat(book.count(ANN, "squats")).isEqualTo(10);
    }

    @Test
    void whoCountedNothingIsNobodyWhoCounted() {
        TallyBook book = book(Tally.reps(ANN, "squats", "", 1, 0), Tally.reps(BOB, "squats", "", 1, 1));

        assertThat(book.total(SQUATS, LATE)).isEqualTo(new RepTotal(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "-60000, 10",
        "0, 10",
        "333, 10",
        "334, 11",
        "666, 11",
        "667, 12",
        "999, 12",
        "1000, 13",
        "60000, 190",
        "3600000, 10810"
    })
    void nobodyIsFasterThanThreeASecondAfterTen(long millis, long most) {
        assertThat(SQUATS.mostBy(NOON.plusMillis(millis))).isEqualTo(most);
        assertThat(SQUATS.isPlausible(most, NOON.plusMillis(millis))).isTrue();
        assertThat(SQUATS.isPlausible(most + 1, NOON.plusMillis(millis))).isFalse();
    }

    @Test
    void anImplausibleCountIsLeftOutUntilTimeHasCaughtUp() {
        TallyBook book = book(
                Tally.reps(ANN, "squats", "phone", 1, 10),
                Tally.reps(ANN, "squats", "tablet", 1, 6),
                Tally.reps(BOB, "squats", "phone", 1, 8));

        assertThat(book.total(SQUATS, NOON.plusMillis(1_999))).isEqualTo(new RepTotal(8, 1));
        assertThat(book.plausibleCount(ANN, SQUATS, NOON.plusMillis(1_999))).isZero();
        assertThat(book.count(ANN, "squats")).isEqualTo(16);
        assertThat(book.total(SQUATS, NOON.plusMillis(2_000))).isEqualTo(new RepTotal(24, 2));
    }

    @Test
    void aCounterHasAnIdOfItsForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Counter("squats!", NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new AskedPrompt("squats!", null));
    }

    @Test
    void theLastAnswerOfEachCounts() {
        TallyBook book = book(
                Tally.answer(ANN, "p1", 2, NOON),
                Tally.answer(ANN, "p1", 1, NOON.plusMillis(1)),
                Tally.answer(BOB, "p1", 1, NOON),
                Tally.answer(CAT, "p1", 0, NOON),
                Tally.answer(CAT, "p2", 2, NOON));

        assertThat(book.answers("p1")).containsExactly(Map.entry(0L, 1), Map.entry(1L, 2));
        assertThat(book.answer(ANN, "p1")).hasValue(1);
        assertThat(book.answer(ANN, "p2")).isEmpty();
    }

    /** Beginnings and ends in seconds after noon; an end of -1 is not known. */
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'0-59', 0",
        "'0-60', 1",
        "'0-119', 1",
        "'0-90 90-120', 2",
        "'0-90 100-130', 2",
        "'0-300 60-120', 5",
        "'60-120 0-300', 5",
        "'0-300 0-300', 5",
        "'0-120 60-180', 3",
        "'0--1', 10",
        "'0--1 300--1', 10",
        "'0-60 540--1', 2",
        "'0-6000', 10",
        "'590-6000', 0",
        "'700-800 700--1', 0",
        "'120-60', 0",
        "'300-240 0-60', 1"
    })
    void theMinutesOfAPersonAreThoseOfAllConnectionsTogether(String connections, long minutes) {
        String[] parts = connections.split(" ", -1);
        List<Tally> tallies = IntStream.range(0, parts.length)
                .filter(nr -> !parts[nr].isEmpty())
                .mapToObj(nr -> connection("PA_" + nr, parts[nr].split("-", 2)))
                .flatMap(List::stream)
                .toList();

        assertThat(TallyBook.of(tallies).minutes(ANN, NOON.plusSeconds(600))).isEqualTo(minutes);
    }

    private static List<Tally> connection(String sid, String[] bounds) {
        Tally joined = Tally.joined(ANN, sid(sid), NOON.plusSeconds(Long.parseLong(bounds[0])));
        return bounds[1].equals("-1")
                ? List.of(joined)
                : List.of(joined, Tally.left(ANN, sid(sid), NOON.plusSeconds(Long.parseLong(bounds[1]))));
    }

    @Test
    void anEndWithoutABeginningIsNoTime() {
        TallyBook book = book(
                Tally.left(ANN, sid("PA_1"), NOON.plusSeconds(600)),
                Tally.left(BOB, sid("PA_2"), NOON.plusSeconds(600)),
                Tally.joined(CAT, sid("PA_2"), NOON));

        assertThat(book.minutes(ANN, LATE)).isZero();
        assertThat(book.minutes(BOB, LATE)).isZero();
        assertThat(book.minutes(CAT, LATE)).isEqualTo(60);
    }

    @Test
    void nobodyTakesPartUnlessTheySaySo() {
        TallyBook book = book(
                Tally.score(ANN, 1, NOON),
                Tally.takesPart(BOB, "Bob", NOON),
                Tally.takesPart(CAT, "Cat", NOON),
                Tally.takesNoPart(CAT, NOON.plusMillis(1)),
                Tally.takesNoPart(DAN, NOON),
                Tally.takesPart(DAN, "Dandelion", NOON.plusMillis(1)));

        assertThat(book.leaderboardName(ANN)).isEmpty();
        assertThat(book.leaderboardName(BOB)).contains("Bob");
        assertThat(book.leaderboardName(CAT)).isEmpty();
        assertThat(book.leaderboardName(DAN)).contains("Dandelion");
    }

    @Test
    void theLastCohortCounts() {
        TallyBook book = book(
                Tally.cohort(ANN, "Red", NOON),
                Tally.cohort(ANN, "Blue", NOON.plusMillis(1)),
                Tally.cohort(BOB, "Red", NOON),
                Tally.cohort(BOB, null, NOON.plusMillis(1)));

        assertThat(book.cohort(ANN)).contains("Blue");
        assertThat(book.cohort(BOB)).isEmpty();
    }

    @Test
    void theLastScoreCountsAndEveryAwardOnce() {
        TallyBook book = book(
                Tally.score(ANN, 9, NOON),
                Tally.score(ANN, 4, NOON.plusMillis(1)),
                Tally.award(ANN, "a2", 5, "Form"),
                Tally.award(ANN, "a1", 3, "First"),
                Tally.award(ANN, "a2", 5, "Form"));

        assertThat(book.score(ANN)).hasValue(4);
        assertThat(book.awards(ANN)).extracting(Tally::source).containsExactly("a1", "a2");
    }

    @Test
    void peopleStandInTheOrderOfTheirIdentities() {
        TallyBook book = book(Tally.score(CAT, 1, NOON), Tally.reps(ANN, "x", "", 0, 0), Tally.score(BOB, 1, NOON));

        assertThat(book.people()).containsExactly(ANN, BOB, CAT);
    }

    @Test
    void itsTextTellsNothingAboutAnybody() {
        Identity somebody = Identity.of("p_secret");

        assertThat(book(Tally.answer(somebody, "p1", 3, NOON))).hasToString("TallyBook of 1");
    }

    @Test
    void aLongClassIsPlausibleToItsEnd() {
        assertThat(SQUATS.mostBy(NOON.plus(Duration.ofHours(24)))).isEqualTo(10 + 3 * 86_400);
    }
}
