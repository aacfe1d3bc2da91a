package dev.golive.test.contract;

import static dev.golive.test.contract.KnownFacts.OTHER_ROOM;
import static dev.golive.test.contract.KnownFacts.ROOM;
import static dev.golive.test.contract.KnownFacts.aborted;
import static dev.golive.test.contract.KnownFacts.gone;
import static dev.golive.test.contract.KnownFacts.joined;
import static dev.golive.test.contract.KnownFacts.left;
import static dev.golive.test.contract.KnownFacts.life;
import static dev.golive.test.contract.KnownFacts.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.RoomClosed;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.attendance.RoomOpened;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AttendanceStore} does. Extend it, make a store, run it; one that survives its process extends
 * {@link DurableAttendanceStoreContract} instead.
 */
public abstract class AttendanceStoreContract {

    static final int THREADS = 8;

    private static final Incarnation FIRST = life("RM_1", ROOM);
    private static final Incarnation SECOND = life("RM_2", ROOM);
    private static final Incarnation OTHER = life("RM_3", OTHER_ROOM);

    private AttendanceStore store;

    /** For subclasses. */
    protected AttendanceStoreContract() {}

    /** A new store with nothing in it; asked for once before each test. */
    protected abstract AttendanceStore open();

    @BeforeEach
    void anEmptyStore() {
        store = open();
    }

    /** The store of the running test. */
    final AttendanceStore store() {
        return store;
    }

    @Test
    void ofAnUnknownRoomNothingIsKnown() {
        store.add(List.of());

        assertThat(store.about(ROOM)).isEqualTo(Attendance.nothing());
        assertThat(store.openRooms()).isEmpty();
    }

    @Test
    void allLivesOfARoomAreKnownTogetherAndOtherRoomsApart() {
        List<AttendanceFact> facts = List.of(joined(FIRST, "PA_1", "p_ann"), left(SECOND, "PA_2", "p_ann", 60));

        store.add(facts);
        store.add(List.of(joined(OTHER, "PA_1", "p_bob")));

        assertThat(store.about(ROOM)).isEqualTo(fold(facts));
        assertThat(store.about(OTHER_ROOM)).isEqualTo(fold(List.of(joined(OTHER, "PA_1", "p_bob"))));
    }

    @Test
    void whoIsForgottenWasNeverInAnyLifeOfThatRoom() {
        List<AttendanceFact> others = List.of(
                joined(FIRST, "PA_2", "p_bob"),
                left(FIRST, "PA_2", "p_bob", 60),
                seen(SECOND, "PA_3", "P_ANN", 5),
                new RoomOpened(SECOND));
        store.add(others);
        store.add(List.of(joined(FIRST, "PA_1", "p_ann"), seen(SECOND, "PA_4", "p_ann", 5)));
        store.add(List.of(joined(OTHER, "PA_5", "p_ann")));

        store.forget(ROOM, new Attendee("p_ann"));
        store.forget(ROOM, new Attendee("p_ann"));
        store.forget(new RoomLabel("gl1.fit.s.never"), new Attendee("p_ann"));

        assertThat(store.about(ROOM)).isEqualTo(fold(others));
        assertThat(store.about(OTHER_ROOM)).isEqualTo(fold(List.of(joined(OTHER, "PA_5", "p_ann"))));
        AttendanceFact again = joined(FIRST, "PA_6", "p_ann");
        store.add(List.of(again));
        assertThat(store.about(ROOM))
                .isEqualTo(fold(Stream.concat(others.stream(), Stream.of(again)).toList()));
    }

    @Test
    void aRoomOfWhichOnlyTheNameIsKnownIsKnown() {
        Incarnation bare = new Incarnation(FIRST.id(), ROOM, null);

        store.add(List.of(new RoomOpened(bare)));

        assertThat(store.about(ROOM)).isEqualTo(fold(List.of(new RoomOpened(bare))));
    }

    @Test
    void aRoomIsOpenWhileNothingSaysThatItsLastConnectionEnded() {
        store.add(List.of(joined(FIRST, "PA_1", "p_ann"), seen(OTHER, "PA_2", "p_bob", 5)));
        assertThat(store.openRooms()).containsExactlyInAnyOrder(ROOM, OTHER_ROOM);

        store.add(List.of(left(FIRST, "PA_1", "p_ann", 60)));
        assertThat(store.openRooms()).containsExactly(OTHER_ROOM);

        store.add(List.of(gone(OTHER, "PA_2", "p_bob", 6)));
        assertThat(store.openRooms()).isEmpty();

        store.add(List.of(seen(OTHER, "PA_2", "p_bob", 7)));
        assertThat(store.openRooms()).containsExactly(OTHER_ROOM);

        store.add(List.of(new RoomClosed(OTHER, Instant.parse("2026-11-22T19:00:00Z"))));
        assertThat(store.openRooms()).isEmpty();
    }

    @Test
    void aConnectionThatWasNeverUpLeavesNothingOpen() {
        store.add(List.of(aborted(FIRST, "PA_1", "p_ann")));

        assertThat(store.openRooms()).isEmpty();
    }

    @Test
    void whateverIsAddedInWhateverOrderItKnowsWhatAFoldOfItKnows() {
        long seed = 244_948;
        SplittableRandom random = new SplittableRandom(seed);
        List<AttendanceFact> facts = KnownFacts.any(random, 120);

        for (int added = 0; added < facts.size(); ) {
            int next = Math.min(facts.size(), added + 1 + random.nextInt(20));
            store.add(facts.subList(added, next));
            // Some of it again, as a webhook that is delivered twice.
            store.add(facts.subList(random.nextInt(next), next));
            added = next;
            assertKnows(seed, facts.subList(0, added), store);
        }
    }

    @Test
    void ofManyThatAddAtOnceNothingIsLost() throws Exception {
        List<AttendanceFact> facts = KnownFacts.any(new SplittableRandom(9), THREADS * 40);

        AtOnce.run(IntStream.range(0, THREADS)
                .mapToObj(thread -> adding(store, facts, thread))
                .toList());

        assertKnows(9, facts, store);
    }

    /** Adds every eighth fact, some at a time. */
    static Callable<Integer> adding(AttendanceStore store, List<AttendanceFact> facts, int thread) {
        return () -> {
            List<AttendanceFact> mine = IntStream.range(0, facts.size())
                    .filter(i -> i % THREADS == thread)
                    .mapToObj(facts::get)
                    .toList();
            for (int i = 0; i < mine.size(); i += 4) {
                store.add(mine.subList(i, Math.min(mine.size(), i + 4)));
            }
            return mine.size();
        };
    }

    static void assertKnows(long seed, List<AttendanceFact> facts, AttendanceStore store) {
        for (RoomLabel room : List.of(ROOM, OTHER_ROOM)) {
            List<AttendanceFact> about = facts.stream()
                    .filter(fact -> fact.room().label().equals(room))
                    .toList();
            Attendance folded = fold(about);
            assertThat(store.about(room)).as("%s, seed %d", room, seed).isEqualTo(folded);
            assertThat(store.about(room).open())
                    .extracting(open -> open.connection().id())
                    .as("what is open in %s, seed %d", room, seed)
                    .containsExactlyInAnyOrderElementsOf(ids(folded));
            assertThat(store.openRooms().contains(room))
                    .as("whether %s is open, seed %d", room, seed)
                    .isEqualTo(!folded.open().isEmpty());
        }
    }

    private static List<ConnectionId> ids(Attendance attendance) {
        return attendance.open().stream().map(open -> open.connection().id()).toList();
    }

    private static Attendance fold(List<? extends AttendanceFact> facts) {
        AttendanceFold fold = AttendanceFold.create();
        facts.forEach(fold::add);
        return fold.attendance();
    }
}
