package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.NOW;
import static dev.golive.test.contract.KnownEvents.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.lease.NodeId;
import dev.golive.reaction.ReactionStore;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a {@link ReactionStore} does whose counts outlive its process and are shared by several: all of
 * {@link ReactionStoreContract}, and this.
 */
public abstract class DurableReactionStoreContract extends ReactionStoreContract {

    /** For subclasses. */
    protected DurableReactionStoreContract() {}

    /**
     * Another store over what the store of the running test keeps, as a new process or a second node would open it. The first one may
     * still be in use.
     */
    protected abstract ReactionStore reopen();

    @Test
    void afterARestartWhatWasCountedIsCountedOnByANewNode() {
        store().put(ROOM, ONE, Map.of(HEART, 5L, FIRE, 1L));

        ReactionStore reopened = reopen();
        reopened.put(ROOM, NodeId.of("one-again"), Map.of(HEART, 2L));

        assertThat(reopened.totals(ROOM)).containsExactly(Map.entry(FIRE, 1L), Map.entry(HEART, 7L));
    }

    @Test
    void whatOneNodeCountsTheOtherSees() {
        ReactionStore other = reopen();
        store().put(ROOM, ONE, Map.of(HEART, 5L));
        other.put(ROOM, OTHER, Map.of(HEART, 2L));

        assertThat(store().totals(ROOM)).containsExactly(Map.entry(HEART, 7L));
        assertThat(other.totals(ROOM)).containsExactly(Map.entry(HEART, 7L));
    }

    @Test
    void ofManyThatCountAtOnceOnTwoNodesNothingIsLost() throws Exception {
        AtOnce.run(counting(store(), reopen()));

        assertThat(store().totals(ROOM)).containsExactly(Map.entry(FIRE, 20L), Map.entry(HEART, 20L * THREADS / 2));
    }

    @Test
    void whileOneNodeSpeaksTheOtherDoesNot() {
        store().lease(ROOM, ONE, NOW, NOW.plus(LEASE));

        ReactionStore other = reopen();

        assertThat(other.lease(ROOM, OTHER, NOW.plusSeconds(1), NOW.plusSeconds(3)))
                .isFalse();
        assertThat(other.lease(ROOM, OTHER, NOW.plus(LEASE), NOW.plusSeconds(4)))
                .isTrue();
        assertThat(store().lease(ROOM, ONE, NOW.plus(LEASE), NOW.plusSeconds(4)))
                .isFalse();
    }

    @Test
    void ofManyWhoAskAtOnceOnTwoNodesOneMaySpeak() throws Exception {
        ReactionStore other = reopen();

        for (int round = 0; round < 10; round++) {
            assertThat(AtOnce.run(asking(store(), other, round)))
                    .as("round %d", round)
                    .containsOnlyOnce(true);
        }
    }
}
