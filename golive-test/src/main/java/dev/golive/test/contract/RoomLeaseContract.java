package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.NOW;
import static dev.golive.test.contract.KnownEvents.OTHER_ROOM;
import static dev.golive.test.contract.KnownEvents.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.lease.NodeId;
import dev.golive.lease.RoomLease;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link RoomLease} does. */
abstract class RoomLeaseContract {

    static final int THREADS = 8;

    static final NodeId ONE = NodeId.of("one");
    static final NodeId OTHER = NodeId.of("other");

    static final Duration LEASE = Duration.ofSeconds(2);

    /** The store of the running test. */
    abstract RoomLease store();

    @Test
    void theFirstWhoAsksMaySpeakAndNobodyBesides() {
        assertThat(store().lease(ROOM, ONE, NOW, NOW.plus(LEASE))).isTrue();

        assertThat(store().lease(ROOM, OTHER, NOW, NOW.plus(LEASE))).isFalse();
        assertThat(store().lease(ROOM, OTHER, NOW.plusSeconds(1), NOW.plusSeconds(9)))
                .isFalse();
    }

    @Test
    void whoAsksAgainInTimeKeepsIt() {
        store().lease(ROOM, ONE, NOW, NOW.plus(LEASE));

        assertThat(store().lease(ROOM, ONE, NOW.plusSeconds(1), NOW.plusSeconds(3)))
                .isTrue();

        assertThat(store().lease(ROOM, OTHER, NOW.plus(LEASE), NOW.plusSeconds(4)))
                .isFalse();
        assertThat(store().lease(ROOM, OTHER, NOW.plusSeconds(3), NOW.plusSeconds(5)))
                .isTrue();
    }

    @Test
    void itEndsAtTheMomentThatWasNamedAndNotBefore() {
        store().lease(ROOM, ONE, NOW, NOW.plus(LEASE));

        assertThat(store().lease(ROOM, OTHER, NOW.plus(LEASE).minusMillis(1), NOW.plusSeconds(9)))
                .isFalse();
        assertThat(store().lease(ROOM, OTHER, NOW.plus(LEASE), NOW.plusSeconds(9)))
                .isTrue();
        assertThat(store().lease(ROOM, ONE, NOW.plus(LEASE), NOW.plusSeconds(9)))
                .isFalse();
    }

    @Test
    void whoComesLateKeepsWhatNobodyTook() {
        store().lease(ROOM, ONE, NOW, NOW.plus(LEASE));

        assertThat(store().lease(ROOM, ONE, NOW.plusSeconds(60), NOW.plusSeconds(62)))
                .isTrue();
        assertThat(store().lease(ROOM, OTHER, NOW.plusSeconds(61), NOW.plusSeconds(63)))
                .isFalse();
    }

    @Test
    void aNodeMayGiveItUpBeforeItsTime() {
        store().lease(ROOM, ONE, NOW, NOW.plus(LEASE));

        store().lease(ROOM, ONE, NOW.plusSeconds(1), NOW.plusSeconds(1));

        assertThat(store().lease(ROOM, OTHER, NOW.plusSeconds(1), NOW.plusSeconds(3)))
                .isTrue();
    }

    @Test
    void eachRoomHasItsOwnSpeaker() {
        store().lease(ROOM, ONE, NOW, NOW.plus(LEASE));

        assertThat(store().lease(OTHER_ROOM, OTHER, NOW, NOW.plus(LEASE))).isTrue();
        assertThat(store().lease(OTHER_ROOM, ONE, NOW, NOW.plus(LEASE))).isFalse();
        assertThat(store().lease(ROOM, ONE, NOW, NOW.plus(LEASE))).isTrue();
    }

    @Test
    void ofManyWhoAskAtOnceOneMaySpeak() throws Exception {
        for (int round = 0; round < 10; round++) {
            assertThat(AtOnce.run(asking(store(), store(), round)))
                    .as("round %d", round)
                    .containsOnlyOnce(true);
        }
    }

    /** As many nodes as threads that ask at the moment when the speaker of the round before has to stop. */
    static List<Callable<Boolean>> asking(RoomLease store, RoomLease other, int round) {
        return IntStream.range(0, THREADS)
                .<Callable<Boolean>>mapToObj(thread -> () -> (thread % 2 == 0 ? store : other)
                        .lease(
                                ROOM,
                                NodeId.of("node-" + round + "-" + thread),
                                NOW.plus(LEASE.multipliedBy(round)),
                                NOW.plus(LEASE.multipliedBy(round + 1L))))
                .toList();
    }
}
