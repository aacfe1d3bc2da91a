package dev.golive.tally;

import static dev.golive.tally.People.ANN;
import static dev.golive.tally.People.BOB;
import static dev.golive.tally.People.CAT;
import static dev.golive.tally.People.DAN;
import static dev.golive.tally.People.LATE;
import static dev.golive.tally.People.NOON;
import static dev.golive.tally.People.SQUATS;
import static dev.golive.tally.People.entrant;
import static dev.golive.tally.People.sid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final Identity EVE = Identity.of("p_eve");

    private final List<Tally> tallies = new ArrayList<>();

    private Standings standings(Metric metric) {
        Contest contest =
                new Contest(List.of(SQUATS, new Counter("jumps", NOON)), List.of(), new XpRules(0, 100, 0, 0, 0));
        return Standings.of(TallyBook.of(tallies), metric, contest, LATE);
    }

    private void score(Identity person, String name, long score) {
        tallies.addAll(entrant(person, name, score));
    }

    @Test
    void whereNobodyTakesPartThereIsNothing() {
        tallies.add(Tally.score(ANN, 5, NOON));

        assertThat(standings(Metric.SCORE).top(10)).isEmpty();
        assertThat(standings(Metric.SCORE).takingPart()).isZero();
        assertThat(standings(Metric.SCORE).rankOf(ANN)).isEmpty();
    }

    @Test
    void equalValuesShareARankAndTheNextIsLeftOut() {
        score(ANN, "Ann", 7);
        score(BOB, "Bob", 5);
        score(CAT, "Cat", 5);
        score(DAN, "Dan", 3);

        Standings standings = standings(Metric.SCORE);

        assertThat(standings.top(10))
                .containsExactly(
                        new StandingsRow(1, "Ann", 7),
                        new StandingsRow(2, "Bob", 5),
                        new StandingsRow(2, "Cat", 5),
                        new StandingsRow(4, "Dan", 3));
        assertThat(standings.rankOf(CAT)).hasValue(2);
        assertThat(standings.rankOf(DAN)).hasValue(4);
    }

    @Test
    void whoIsEqualStandsByNameThenByIdentity() {
        score(DAN, "A", 5);
        score(CAT, "B", 5);
        score(BOB, "B", 5);
        score(ANN, "C", 5);
        tallies.add(Tally.cohort(CAT, "Red", NOON));
        tallies.add(Tally.cohort(ANN, "Red", NOON));

        assertThat(standings(Metric.SCORE).top(10))
                .extracting(StandingsRow::name)
                .containsExactly("A", "B", "B", "C");
        assertThat(standings(Metric.SCORE).top(10))
                .extracting(StandingsRow::rank)
                .containsOnly(1);
    }

    @Test
    void theFirstFewAreShownAndTheOthersKnowTheirRank() {
        score(ANN, "Ann", 7);
        score(BOB, "Bob", 6);
        score(CAT, "Cat", 6);

        Standings standings = standings(Metric.SCORE);

        assertThat(standings.top(2)).extracting(StandingsRow::name).containsExactly("Ann", "Bob");
        assertThat(standings.rankOf(CAT)).hasValue(2);
        assertThat(standings.takingPart()).isEqualTo(3);
    }

    @Test
    void whoHasNothingYetTakesPartWithoutAPlace() {
        score(ANN, "Ann", 0);
        score(BOB, "Bob", 1);
        tallies.add(Tally.takesPart(CAT, "Cat", NOON));

        Standings standings = standings(Metric.SCORE);

        assertThat(standings.top(10)).containsExactly(new StandingsRow(1, "Bob", 1));
        assertThat(standings.takingPart()).isEqualTo(3);
        assertThat(standings.rankOf(ANN)).isEmpty();
    }

    @Test
    void whoLeavesIsGoneAndTheOthersMoveUp() {
        score(ANN, "Ann", 7);
        score(BOB, "Bob", 5);
        tallies.add(Tally.takesNoPart(ANN, NOON.plusMillis(1)));

        Standings standings = standings(Metric.SCORE);

        assertThat(standings.top(10)).containsExactly(new StandingsRow(1, "Bob", 5));
        assertThat(standings.takingPart()).isEqualTo(1);
        assertThat(standings.rankOf(ANN)).isEmpty();
    }

    @Test
    void aCohortIsRankedByItself() {
        score(ANN, "Ann", 7);
        score(BOB, "Bob", 5);
        score(CAT, "Cat", 5);
        score(DAN, "Dan", 0);
        score(EVE, "Eve", 9);
        tallies.add(Tally.cohort(ANN, "Red", NOON));
        tallies.add(Tally.cohort(BOB, "Blue", NOON));
        tallies.add(Tally.cohort(CAT, "Red", NOON));
        tallies.add(Tally.cohort(DAN, "Blue", NOON));

        Standings all = standings(Metric.SCORE);

        assertThat(all.in("Red").top(10)).containsExactly(new StandingsRow(1, "Ann", 7), new StandingsRow(2, "Cat", 5));
        assertThat(all.in("Blue").top(10)).containsExactly(new StandingsRow(1, "Bob", 5));
        assertThat(all.in("Blue").takingPart()).isEqualTo(2);
        assertThat(all.in("Green").takingPart()).isZero();
        assertThat(all.rankOf(EVE)).hasValue(1);
        assertThat(all.in("Red").rankOf(EVE)).isEmpty();
    }

    @Test
    void eachMetricCountsItsOwn() {
        tallies.add(Tally.takesPart(ANN, "Ann", NOON));
        tallies.add(Tally.reps(ANN, "squats", "phone", 1, 25));
        tallies.add(Tally.reps(ANN, "jumps", "phone", 1, 9));
        tallies.add(Tally.joined(ANN, sid("PA_1"), LATE.minusSeconds(120)));
        tallies.add(Tally.score(ANN, 77, NOON));

        assertThat(standings(Metric.REPS).top(1)).containsExactly(new StandingsRow(1, "Ann", 34));
        assertThat(standings(Metric.XP).top(1)).containsExactly(new StandingsRow(1, "Ann", 200));
        assertThat(standings(Metric.MINUTES).top(1)).containsExactly(new StandingsRow(1, "Ann", 2));
        assertThat(standings(Metric.SCORE).top(1)).containsExactly(new StandingsRow(1, "Ann", 77));
        assertThat(Metric.values()).extracting(Metric::wireName).containsExactly("reps", "xp", "minutes", "score");
    }

    @Test
    void oneCounterCanBeLookedAtAlone() {
        tallies.add(Tally.takesPart(ANN, "Ann", NOON));
        tallies.add(Tally.reps(ANN, "squats", "", 1, 25));
        tallies.add(Tally.reps(ANN, "jumps", "", 1, 9));
        Contest contest = new Contest(List.of(SQUATS, new Counter("jumps", NOON)), List.of(), XpRules.none());
        TallyBook book = TallyBook.of(tallies);

        assertThat(Standings.of(book, Metric.REPS, contest.withCounterOnly("jumps"), LATE)
                        .top(1))
                .containsExactly(new StandingsRow(1, "Ann", 9));
        assertThat(Standings.of(book, Metric.REPS, contest.withCounterOnly("none"), LATE)
                        .top(1))
                .isEmpty();
    }

    @Test
    void whoCountsImplausiblyHasNoPlaceUntilTimeHasCaughtUp() {
        tallies.add(Tally.takesPart(ANN, "Ann", NOON));
        tallies.add(Tally.reps(ANN, "squats", "", 1, 100));
        Contest contest = new Contest(List.of(SQUATS), List.of(), XpRules.none());
        TallyBook book = TallyBook.of(tallies);

        assertThat(Standings.of(book, Metric.REPS, contest, NOON.plusSeconds(29))
                        .top(1))
                .isEmpty();
        assertThat(Standings.of(book, Metric.REPS, contest, NOON.plusSeconds(30))
                        .top(1))
                .hasSize(1);
    }
}
