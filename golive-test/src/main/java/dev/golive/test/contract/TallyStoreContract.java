package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.NOW;
import static dev.golive.test.contract.KnownEvents.OTHER_ROOM;
import static dev.golive.test.contract.KnownEvents.ROOM;
import static dev.golive.test.contract.KnownFigures.ANN;
import static dev.golive.test.contract.KnownFigures.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyBook;
import dev.golive.tally.TallyKind;
import dev.golive.tally.TallyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TallyStore} does. Extend it, make a store, run it; one that survives its process extends
 * {@link DurableTallyStoreContract} instead.
 */
public abstract class TallyStoreContract extends RoomLeaseContract {

    private TallyStore store;

    /** For subclasses. */
    protected TallyStoreContract() {}

    /** A new store with nothing in it; asked for once before each test. */
    protected abstract TallyStore open();

    @BeforeEach
    void anEmptyStore() {
        store = open();
    }

    @Override
    final TallyStore store() {
        return store;
    }

    @Test
    void whereNothingWasPutThereIsNothing() {
        store.put(ROOM, List.of());

        assertThat(store.all(ROOM)).isEmpty();
        assertThat(store.of(ROOM, ANN)).isEmpty();
    }

    @Test
    void everyKindComesBackAsItWas() {
        List<Tally> every = KnownFigures.every();

        store.put(ROOM, every);

        assertThat(store.all(ROOM)).isEqualTo(every.stream().sorted().toList());
    }

    @Test
    void whatComesBackIsInOneOrderWhateverTheOrderItWasPutIn() {
        List<Tally> reversed = new ArrayList<>(KnownFigures.every());
        Collections.reverse(reversed);

        reversed.forEach(figure -> store.put(ROOM, List.of(figure)));

        assertThat(store.all(ROOM)).isSorted().hasSameSizeAs(reversed);
        assertThat(store.of(ROOM, ANN)).isSorted();
    }

    @Test
    void aPersonHasTheirOwn() {
        Tally anns = Tally.score(ANN, 1, NOW);
        Tally bobs = Tally.score(BOB, 2, NOW);
        store.put(ROOM, List.of(anns, bobs));

        assertThat(store.of(ROOM, ANN)).containsExactly(anns);
        assertThat(store.of(ROOM, BOB)).containsExactly(bobs);
        assertThat(store.of(ROOM, Identity.of("p_nobody"))).isEmpty();
    }

    @Test
    void identitiesThatDifferInCaseAreTwoPeople() {
        Tally small = Tally.score(Identity.of("p_x"), 1, NOW);
        Tally great = Tally.score(Identity.of("P_X"), 2, NOW);
        Tally accented = Tally.score(Identity.of("p_é"), 3, NOW);
        Tally plain = Tally.score(Identity.of("p_e"), 4, NOW);

        store.put(ROOM, List.of(small, great, accented, plain));

        assertThat(store.all(ROOM)).containsExactlyInAnyOrder(small, great, accented, plain);
        assertThat(store.of(ROOM, small.person())).containsExactly(small);
    }

    @Test
    void roomsAreApart() {
        Tally here = Tally.score(ANN, 1, NOW);
        Tally there = Tally.score(ANN, 2, NOW);
        store.put(ROOM, List.of(here));
        store.put(OTHER_ROOM, List.of(there));

        assertThat(store.all(ROOM)).containsExactly(here);
        assertThat(store.all(OTHER_ROOM)).containsExactly(there);
    }

    @Test
    void ofTwoAboutTheSameTheLaterHoldsWhicheverCameFirst() {
        List<Tally> ladder = KnownFigures.ladder();
        for (Tally one : ladder) {
            for (Tally other : ladder) {
                Identity person = Identity.of("p_" + ladder.indexOf(one) + "_" + ladder.indexOf(other));
                Tally first = KnownFigures.of(person, one);
                Tally second = KnownFigures.of(person, other);
                store.put(ROOM, List.of(first));
                store.put(ROOM, List.of(second));

                assertThat(store.of(ROOM, person))
                        .as("%s, then %s", first, second)
                        .containsExactly(Tally.later(first, second));
            }
        }
    }

    @Test
    void ofTwoAboutTheSameInOnePutTheLaterHolds() {
        List<Tally> ladder = new ArrayList<>(KnownFigures.ladder());
        Tally latest = ladder.get(ladder.size() - 1);
        store.put(ROOM, ladder);
        Collections.reverse(ladder);
        store.put(OTHER_ROOM, ladder);

        assertThat(store.all(ROOM)).containsExactly(latest);
        assertThat(store.all(OTHER_ROOM)).containsExactly(latest);
    }

    @Test
    void inWhateverOrderAndHoweverOftenItIsSaidTheBookIsTheSame() {
        long seed = 650_674;
        SplittableRandom random = new SplittableRandom(seed);
        List<Tally> said =
                IntStream.range(0, 300).mapToObj(nr -> KnownFigures.any(random)).toList();

        for (int from = 0; from < said.size(); from += 10) {
            store.put(ROOM, said.subList(from, from + 10));
            store.put(ROOM, said.subList(random.nextInt(from + 1), from + 1));
        }

        assertThat(TallyBook.of(store.all(ROOM))).as("seed %d", seed).isEqualTo(TallyBook.of(said));
        assertThat(store.all(ROOM)).as("seed %d", seed).isSorted();
    }

    @Test
    void whoMakesUpDevicesHasSixteenOfThem() {
        for (int device = 0; device < 40; device++) {
            store.put(ROOM, List.of(Tally.reps(ANN, "squats", "d" + device, 1, 1)));
        }
        store.put(ROOM, List.of(Tally.reps(ANN, "squats", "d0", 2, 5), Tally.reps(ANN, "jumps", "d39", 1, 1)));
        store.put(ROOM, List.of(Tally.reps(BOB, "squats", "d39", 1, 1)));

        TallyBook book = TallyBook.of(store.all(ROOM));
        assertThat(book.count(ANN, "squats")).isEqualTo(TallyStore.MOST_SOURCES - 1 + 5);
        assertThat(book.count(ANN, "jumps")).isEqualTo(1);
        assertThat(book.count(BOB, "squats")).isEqualTo(1);
    }

    @Test
    void whatFindsNoPlaceIsLeftOutAndWhatComesWithItIsNot() {
        store.put(
                ROOM,
                IntStream.range(0, 40)
                        .mapToObj(device -> Tally.reps(ANN, "squats", "d" + device, 1, 1))
                        .toList());
        Tally bobs = Tally.score(BOB, 1, NOW);

        store.put(ROOM, List.of(Tally.reps(ANN, "squats", "another", 1, 1), bobs));

        assertThat(store.of(ROOM, ANN)).hasSize(TallyStore.MOST_SOURCES);
        assertThat(store.of(ROOM, BOB)).containsExactly(bobs);
    }

    @Test
    void aPersonHasTwoHundredOfAKind() {
        for (TallyKind kind : TallyKind.values()) {
            Identity person = Identity.of("p_" + kind);
            Tally other = kind == TallyKind.SCORE ? Tally.cohort(person, "Red", NOW) : Tally.score(person, 1, NOW);
            store.put(
                    ROOM,
                    IntStream.range(0, 250)
                            .mapToObj(nr -> new Tally(kind, "item" + nr, person, "", 1, 1, null))
                            .toList());

            store.put(ROOM, List.of(other));

            assertThat(store.of(ROOM, person))
                    .as("%s", kind)
                    .hasSize(TallyStore.MOST_OF_A_KIND + 1)
                    .contains(other);
        }
    }

    @Test
    void aTrainWithBadReceptionConnectsMoreOftenThanSixteenTimes() {
        List<Tally> joined = IntStream.range(0, 100)
                .mapToObj(nr -> new Tally(TallyKind.JOINED, "", ANN, "PA_" + nr, 0, NOW.toEpochMilli() + nr, null))
                .toList();

        store.put(ROOM, joined);

        assertThat(store.of(ROOM, ANN)).hasSize(100);
    }

    @Test
    void whoIsForgottenHasNothingInThatRoomAndOthersHaveAllOfTheirs() {
        List<Tally> every = KnownFigures.every();
        store.put(ROOM, every);
        store.put(OTHER_ROOM, every);

        store.forget(ROOM, ANN);
        store.forget(ROOM, ANN);
        store.forget(ROOM, Identity.of("p_nobody"));

        assertThat(store.of(ROOM, ANN)).isEmpty();
        assertThat(store.all(ROOM))
                .isEqualTo(every.stream()
                        .filter(tally -> !tally.person().equals(ANN))
                        .sorted()
                        .toList());
        assertThat(store.all(OTHER_ROOM)).hasSameSizeAs(every);
        store.put(ROOM, List.of(Tally.score(ANN, 1, NOW)));
        assertThat(store.of(ROOM, ANN)).hasSize(1);
    }

    @Test
    void whoeverSpeaksPutsAsTheOthersDo() {
        store.lease(ROOM, ONE, NOW, NOW.plus(LEASE));
        assertThat(store.all(ROOM)).isEmpty();
        Tally figure = Tally.score(ANN, 1, NOW);

        store.put(ROOM, List.of(figure));

        assertThat(store.all(ROOM)).containsExactly(figure);
    }

    @Test
    void ofManyThatPutAtOnceNothingIsLost() throws Exception {
        AtOnce.run(putting(store, store));

        assertAllWasPut(store);
    }

    /** Threads that each count on a device of their own, and all on one that they share, and in opposite orders. */
    static List<Callable<Integer>> putting(TallyStore store, TallyStore other) {
        return IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(thread -> () -> {
                    TallyStore mine = thread % 2 == 0 ? store : other;
                    for (int count = 1; count <= 20; count++) {
                        List<Tally> figures = new ArrayList<>(List.of(
                                Tally.reps(ANN, "squats", "own-" + thread, count, count),
                                Tally.reps(ANN, "squats", "shared", count, count),
                                Tally.reps(BOB, "squats", "shared", count, count)));
                        if (thread % 4 < 2) {
                            Collections.reverse(figures);
                        }
                        mine.put(ROOM, figures);
                    }
                    return thread;
                })
                .toList();
    }

    static void assertAllWasPut(TallyStore store) {
        TallyBook book = TallyBook.of(store.all(ROOM));
        assertThat(book.count(ANN, "squats")).isEqualTo(20L * (THREADS + 1));
        assertThat(book.count(BOB, "squats")).isEqualTo(20L);
    }
}
