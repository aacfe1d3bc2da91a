package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.journal.RoomJournal;
import dev.golive.lease.NodeId;
import dev.golive.message.KeptEvent;
import dev.golive.message.ReactionKind;
import dev.golive.participant.Identity;
import dev.golive.reaction.ReactionStore;
import dev.golive.room.RoomName;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyStore;
import dev.golive.test.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is forgotten, and that nothing else is. */
abstract class ForgettingContract {

    static final Duration MONTH = Duration.ofDays(30);
    private static final Instant NOW = Line.NOW;
    static final RoomName OLD = RoomName.of("old");
    static final RoomName NEW = RoomName.of("new");
    private static final List<Tally> FIGURES = List.of(Tally.score(Identity.of("p_ann"), 1, NOW));

    private final TestClock clock = TestClock.at(NOW);

    /** The database of the running test. */
    abstract TestDatabase database();

    @AfterEach
    void close() {
        database().close();
    }

    @Test
    void aRoomIsForgottenWholeWhenItsLastEventIsTooOldAndNotBefore() {
        RoomJournal journal = database().empty().roomJournal(clock, MONTH);
        List<KeptEvent> events = List.of(Line.of(1, NOW), Line.of(2, NOW), Line.of(3, NOW.plus(Duration.ofDays(2))));
        journal.append(OLD, 0, events);

        clock.advance(Duration.ofDays(32));
        journal.append(NEW, 0, List.of(Line.of(1, clock.instant())));
        assertThat(journal.read(OLD, 0, 10)).isEqualTo(events);

        clock.advance(Duration.ofHours(1));
        journal.append(NEW, 1, List.of(Line.of(2, clock.instant())));
        assertThat(journal.read(OLD, 0, 10)).isEmpty();
        assertThat(journal.find(OLD, events.get(2).id())).isEmpty();
        assertThat(journal.read(NEW, 0, 10)).hasSize(2);
    }

    @Test
    void aRoomThatIsForgottenBeginsAnew() {
        RoomJournal journal = database().empty().roomJournal(clock, MONTH);
        journal.append(OLD, 0, Line.some(1, 3));
        clock.advance(MONTH.plusMillis(1));
        List<KeptEvent> again = List.of(Line.of(2, clock.instant()));

        assertThat(journal.append(OLD, 3, again)).isFalse();
        assertThat(journal.append(OLD, 0, again)).isTrue();

        assertThat(journal.read(OLD, 0, 10)).isEqualTo(again);
    }

    @Test
    void itIsLookedForOnceAnHour() {
        RoomJournal journal = database().empty().roomJournal(clock, MONTH);
        journal.append(OLD, 0, Line.some(1, 1));
        clock.advance(MONTH);
        journal.append(NEW, 0, List.of(Line.of(1, clock.instant())));

        clock.advance(Duration.ofMinutes(59));
        journal.append(NEW, 1, List.of(Line.of(2, clock.instant())));
        assertThat(journal.read(OLD, 0, 10)).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        journal.append(NEW, 2, List.of(Line.of(3, clock.instant())));
        assertThat(journal.read(OLD, 0, 10)).isEmpty();
    }

    @Test
    void reactionsAreForgottenWhenNobodyHasSpokenForTheirRoomInAMonth() {
        ReactionStore store = database().empty().reactionStore();
        NodeId node = NodeId.of("one");
        Map<ReactionKind, Long> counts = Map.of(ReactionKind.of("heart"), 5L);
        store.put(OLD, node, counts);
        store.lease(OLD, node, NOW.minusSeconds(2), NOW);

        store.lease(NEW, node, NOW.plus(MONTH), NOW.plus(MONTH).plusSeconds(2));
        assertThat(store.totals(OLD)).isEqualTo(counts);

        Instant later = NOW.plus(MONTH).plus(Duration.ofHours(1));
        store.put(NEW, node, counts);
        store.lease(NEW, node, later, later.plusSeconds(2));
        assertThat(store.totals(OLD)).isEmpty();
        assertThat(store.totals(NEW)).isEqualTo(counts);
    }

    @Test
    void figuresAreForgottenWhenNobodyHasSpokenForTheirRoomForSoLong() {
        TallyStore store = database().empty().tallyStore(MONTH);
        NodeId node = NodeId.of("one");
        store.put(OLD, FIGURES);
        store.lease(OLD, node, NOW.minusSeconds(2), NOW);

        store.lease(NEW, node, NOW.plus(MONTH), NOW.plus(MONTH).plusSeconds(2));
        assertThat(store.all(OLD)).isEqualTo(FIGURES);

        Instant later = NOW.plus(MONTH).plus(Duration.ofHours(1));
        store.put(NEW, FIGURES);
        store.lease(NEW, node, later, later.plusSeconds(2));
        assertThat(store.all(OLD)).isEmpty();
        assertThat(store.all(NEW)).isEqualTo(FIGURES);
    }

    @Test
    void figuresOfARoomThatNobodyEverSpokeForAreForgottenToo() {
        TallyStore store = database().empty().tallyStore(MONTH);
        NodeId node = NodeId.of("one");
        store.put(OLD, FIGURES);
        store.lease(NEW, node, NOW, NOW.plusSeconds(2));

        store.lease(NEW, node, NOW.plus(MONTH), NOW.plus(MONTH).plusSeconds(2));
        assertThat(store.all(OLD)).isEqualTo(FIGURES);

        Instant later = NOW.plus(MONTH).plus(Duration.ofHours(1));
        store.lease(NEW, node, later, later.plusSeconds(2));
        assertThat(store.all(OLD)).isEmpty();
    }

    @Test
    void whoeverTakesARoomThatNobodySpokeForMaySpeakAtOnce() {
        TallyStore store = database().empty().tallyStore(MONTH);
        store.put(OLD, FIGURES);
        store.lease(NEW, NodeId.of("one"), NOW, NOW.plusSeconds(2));

        assertThat(store.lease(OLD, NodeId.of("one"), NOW, NOW.plusSeconds(2))).isTrue();
        assertThat(store.lease(OLD, NodeId.of("other"), NOW, NOW.plusSeconds(2)))
                .isFalse();
    }
}
