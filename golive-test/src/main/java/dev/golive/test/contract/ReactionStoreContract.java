package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.NOW;
import static dev.golive.test.contract.KnownEvents.OTHER_ROOM;
import static dev.golive.test.contract.KnownEvents.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.lease.NodeId;
import dev.golive.message.ReactionKind;
import dev.golive.reaction.ReactionStore;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ReactionStore} does. Extend it, make a store, run it; one that survives its process extends
 * {@link DurableReactionStoreContract} instead.
 */
public abstract class ReactionStoreContract extends RoomLeaseContract {

    static final ReactionKind HEART = ReactionKind.of("heart");
    static final ReactionKind FIRE = ReactionKind.of("fire");
    private static final ReactionKind LONG_NAMED = ReactionKind.of("a-kind-of-long-1");

    private ReactionStore store;

    /** For subclasses. */
    protected ReactionStoreContract() {}

    /** A new store with nothing in it; asked for once before each test. */
    protected abstract ReactionStore open();

    @BeforeEach
    void anEmptyStore() {
        store = open();
    }

    @Override
    final ReactionStore store() {
        return store;
    }

    @Test
    void whereNobodyCountedThereIsNothing() {
        store.put(ROOM, ONE, Map.of());

        assertThat(store.totals(ROOM)).isEmpty();
    }

    @Test
    void theTotalIsTheSumOverTheNodes() {
        store.put(ROOM, ONE, Map.of(HEART, 3L, FIRE, 1L));
        store.put(ROOM, OTHER, Map.of(HEART, 4L, LONG_NAMED, 9_007_199_254_740_992L));

        assertThat(store.totals(ROOM))
                .containsExactly(
                        Map.entry(LONG_NAMED, 9_007_199_254_740_992L), Map.entry(FIRE, 1L), Map.entry(HEART, 7L));
    }

    @Test
    void aNodeThatCountedOnSaysAllOfItAgain() {
        store.put(ROOM, ONE, Map.of(HEART, 3L));

        store.put(ROOM, ONE, Map.of(HEART, 5L));

        assertThat(store.totals(ROOM)).containsExactly(Map.entry(HEART, 5L));
    }

    @Test
    void whatIsSaidTwiceOrLateChangesNothing() {
        store.put(ROOM, ONE, Map.of(HEART, 5L));

        store.put(ROOM, ONE, Map.of(HEART, 5L));
        store.put(ROOM, ONE, Map.of(HEART, 3L));
        store.put(ROOM, ONE, Map.of(HEART, 0L));

        assertThat(store.totals(ROOM)).containsExactly(Map.entry(HEART, 5L));
    }

    @Test
    void eachKindIsComparedByItself() {
        store.put(ROOM, ONE, Map.of(HEART, 5L, FIRE, 5L));

        store.put(ROOM, ONE, Map.of(HEART, 4L, FIRE, 6L, LONG_NAMED, 1L));

        assertThat(store.totals(ROOM))
                .containsExactly(Map.entry(LONG_NAMED, 1L), Map.entry(FIRE, 6L), Map.entry(HEART, 5L));
    }

    @Test
    void aKindThatANodeDoesNotNameStaysAsItWas() {
        store.put(ROOM, ONE, Map.of(HEART, 5L));

        store.put(ROOM, ONE, Map.of(FIRE, 1L));
        store.put(ROOM, ONE, Map.of());

        assertThat(store.totals(ROOM)).containsExactly(Map.entry(FIRE, 1L), Map.entry(HEART, 5L));
    }

    @Test
    void aKindThatNobodyHasCountedIsLeftOut() {
        store.put(ROOM, ONE, Map.of(HEART, 0L, FIRE, 1L));
        store.put(ROOM, OTHER, Map.of(HEART, 0L));

        assertThat(store.totals(ROOM)).containsExactly(Map.entry(FIRE, 1L));
    }

    @Test
    void roomsAreCountedApart() {
        store.put(ROOM, ONE, Map.of(HEART, 5L));
        store.put(OTHER_ROOM, ONE, Map.of(HEART, 2L));

        assertThat(store.totals(ROOM)).containsExactly(Map.entry(HEART, 5L));
        assertThat(store.totals(OTHER_ROOM)).containsExactly(Map.entry(HEART, 2L));
    }

    @Test
    void aCountBelowNothingIsRefusedWithAllThatComesWithIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.put(ROOM, ONE, Map.of(HEART, 1L, FIRE, -1L)));

        assertThat(store.totals(ROOM)).isEmpty();
    }

    @Test
    void inWhateverOrderAndHoweverOftenItIsSaidTheGreatestOfEachNodeCounts() {
        long seed = 650_673;
        SplittableRandom random = new SplittableRandom(seed);
        List<NodeId> nodes = List.of(ONE, OTHER, NodeId.of("n".repeat(64)));
        List<ReactionKind> kinds = List.of(HEART, FIRE, LONG_NAMED);
        long[][] greatest = new long[nodes.size()][kinds.size()];

        for (int said = 0; said < 200; said++) {
            int node = random.nextInt(nodes.size());
            int kind = random.nextInt(kinds.size());
            long count = random.nextLong(1, 1_000);
            greatest[node][kind] = Math.max(greatest[node][kind], count);
            store.put(ROOM, nodes.get(node), Map.of(kinds.get(kind), count));
        }

        for (int kind = 0; kind < kinds.size(); kind++) {
            int column = kind;
            assertThat(store.totals(ROOM))
                    .as("seed %d", seed)
                    .containsEntry(
                            kinds.get(kind),
                            Stream.of(greatest).mapToLong(row -> row[column]).sum());
        }
    }

    @Test
    void ofManyThatCountAtOnceNothingIsLost() throws Exception {
        AtOnce.run(counting(store, store));

        assertThat(store.totals(ROOM)).containsExactly(Map.entry(FIRE, 20L), Map.entry(HEART, 20L * THREADS / 2));
    }

    /** Threads in pairs, each pair one node that counts hearts from 1 to 20; all of them count the same fires as one node. */
    static List<Callable<Integer>> counting(ReactionStore store, ReactionStore other) {
        NodeId shared = NodeId.of("shared");
        return IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(thread -> () -> {
                    ReactionStore mine = thread % 2 == 0 ? store : other;
                    for (long count = 1; count <= 20; count++) {
                        mine.put(ROOM, NodeId.of("pair-" + thread / 2), Map.of(HEART, count));
                        mine.put(ROOM, shared, Map.of(HEART, 0L, FIRE, count));
                    }
                    return thread;
                })
                .toList();
    }

    @Test
    void whoeverSpeaksCountsAsTheOthersDo() {
        store.lease(ROOM, ONE, NOW, NOW.plus(LEASE));
        assertThat(store.totals(ROOM)).isEmpty();

        store.put(ROOM, OTHER, Map.of(HEART, 1L));

        assertThat(store.totals(ROOM)).containsExactly(Map.entry(HEART, 1L));
    }
}
