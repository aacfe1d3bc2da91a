package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.NOW;
import static dev.golive.test.contract.KnownEvents.ROOM;
import static dev.golive.test.contract.KnownFigures.ANN;
import static dev.golive.test.contract.KnownFigures.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.tally.Tally;
import dev.golive.tally.TallyBook;
import dev.golive.tally.TallyStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a {@link TallyStore} does whose figures outlive its process and are shared by several: all of
 * {@link TallyStoreContract}, and this.
 */
public abstract class DurableTallyStoreContract extends TallyStoreContract {

    /** For subclasses. */
    protected DurableTallyStoreContract() {}

    /**
     * Another store over what the store of the running test keeps, as a new process or a second node would open it. The first one may
     * still be in use.
     */
    protected abstract TallyStore reopen();

    @Test
    void afterARestartEverythingIsThere() {
        store().put(ROOM, KnownFigures.every());

        assertThat(reopen().all(ROOM))
                .isEqualTo(KnownFigures.every().stream().sorted().toList());
    }

    @Test
    void whatIsLateIsLateOnEveryNode() {
        TallyStore other = reopen();
        Tally early = Tally.reps(ANN, "squats", "phone", 1, 30);
        Tally late = Tally.reps(ANN, "squats", "phone", 2, 10);
        store().put(ROOM, List.of(late));

        other.put(ROOM, List.of(early));

        assertThat(store().of(ROOM, ANN)).containsExactly(late);
        assertThat(other.of(ROOM, ANN)).containsExactly(late);
    }

    @Test
    void twoDevicesOnTwoNodesAddUp() {
        TallyStore other = reopen();
        store().put(ROOM, List.of(Tally.reps(ANN, "squats", "phone", 1, 30)));
        other.put(ROOM, List.of(Tally.reps(ANN, "squats", "tablet", 1, 12), Tally.score(BOB, 1, NOW)));

        assertThat(TallyBook.of(store().all(ROOM)).count(ANN, "squats")).isEqualTo(42);
        assertThat(other.all(ROOM)).isEqualTo(store().all(ROOM));
    }

    @Test
    void ofManyThatPutAtOnceOnTwoNodesNothingIsLost() throws Exception {
        TallyStore other = reopen();

        AtOnce.run(putting(store(), other));

        assertAllWasPut(store());
        assertAllWasPut(other);
    }

    @Test
    void whileOneNodeSpeaksTheOtherDoesNot() {
        store().lease(ROOM, ONE, NOW, NOW.plus(LEASE));

        TallyStore other = reopen();

        assertThat(other.lease(ROOM, OTHER, NOW.plusSeconds(1), NOW.plusSeconds(3)))
                .isFalse();
        assertThat(other.lease(ROOM, OTHER, NOW.plus(LEASE), NOW.plusSeconds(4)))
                .isTrue();
        assertThat(store().lease(ROOM, ONE, NOW.plus(LEASE), NOW.plusSeconds(4)))
                .isFalse();
    }

    @Test
    void ofManyWhoAskAtOnceOnTwoNodesOneMaySpeak() throws Exception {
        TallyStore other = reopen();

        for (int round = 0; round < 10; round++) {
            assertThat(AtOnce.run(asking(store(), other, round)))
                    .as("round %d", round)
                    .containsOnlyOnce(true);
        }
    }
}
