package dev.golive.tally;

import static dev.golive.tally.People.ANN;
import static dev.golive.tally.People.LATE;
import static dev.golive.tally.People.NOON;
import static dev.golive.tally.People.any;
import static dev.golive.tally.People.shuffled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all figures, however they come. */
class TallyLawTest {

    private static final RoomName ROOM = RoomName.of("r42");
    private static final int BOOKS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261127})
    void ofThreeTheLatestHoldsWhicheverTwoAreComparedFirst(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 3_000; i++) {
            Tally a = ladder(random);
            Tally b = ladder(random);
            Tally c = ladder(random);
            assertThat(Tally.later(Tally.later(a, b), c))
                    .as("seed %d, %s, %s, %s", seed, a, b, c)
                    .isEqualTo(Tally.later(a, Tally.later(c, b)));
            assertThat(Tally.later(a, a)).as("seed %d", seed).isEqualTo(a);
        }
    }

    private static Tally ladder(SplittableRandom random) {
        return TallyTest.LADDER.get(random.nextInt(TallyTest.LADDER.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20261128})
    void inWhateverOrderHoweverOftenAndInHoweverManyPartsTheBookIsTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < BOOKS; i++) {
            List<Tally> once = any(random, random.nextInt(60));
            List<Tally> more = new ArrayList<>(once);
            once.stream().filter(tally -> random.nextInt(3) == 0).forEach(more::add);
            List<Tally> said = shuffled(random, more);
            InMemoryTallyStore store = InMemoryTallyStore.create();
            for (int from = 0, to; from < said.size(); from = to) {
                to = Math.min(said.size(), from + 1 + random.nextInt(10));
                store.put(ROOM, said.subList(from, to));
            }

            assertThat(TallyBook.of(said))
                    .as("seed %d, book %d", seed, i)
                    .isEqualTo(TallyBook.of(once))
                    .hasSameHashCodeAs(TallyBook.of(once))
                    .isEqualTo(TallyBook.of(store.all(ROOM)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261129})
    void whatFollowsFromABookIsTheSameEachTime(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Contest contest = new Contest(
                List.of(new Counter("i0", NOON), new Counter("i1", NOON)),
                List.of(new AskedPrompt("i0", 1L), new AskedPrompt("i1", null)),
                new XpRules(1, 20, 300, 400, 500));

        for (int i = 0; i < BOOKS; i++) {
            List<Tally> once = any(random, random.nextInt(60));
            TallyBook book = TallyBook.of(once);
            TallyBook again = TallyBook.of(
                    shuffled(random, Stream.concat(once.stream(), once.stream()).toList()));

            assertThat(Points.of(again, ANN, contest, LATE))
                    .as("seed %d, book %d", seed, i)
                    .isEqualTo(Points.of(book, ANN, contest, LATE));
            for (Metric metric : Metric.values()) {
                assertThat(Standings.of(again, metric, contest, LATE).top(10))
                        .as("seed %d, book %d, %s", seed, i, metric)
                        .isEqualTo(Standings.of(book, metric, contest, LATE).top(10));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 20261130})
    void aPlaceHasAsManyAboveItAsItsRankSays(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < BOOKS; i++) {
            List<Tally> tallies = IntStream.range(0, random.nextInt(12))
                    .mapToObj(nr -> Identity.of("p_" + nr))
                    .flatMap(person -> People.entrant(person, "N" + random.nextInt(3), random.nextInt(4)).stream())
                    .toList();
            Standings standings = Standings.of(TallyBook.of(tallies), Metric.SCORE, Contest.none(), LATE);
            List<StandingsRow> rows = standings.top(Integer.MAX_VALUE);

            for (StandingsRow row : rows) {
                assertThat(rows.stream().filter(other -> other.value() > row.value()))
                        .as("seed %d, %s", seed, rows)
                        .hasSize(row.rank() - 1);
                assertThat(row.value()).as("seed %d, %s", seed, rows).isPositive();
            }
            assertThat(standings.takingPart()).isEqualTo(tallies.size() / 2);
        }
    }
}
