package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.golive.error.SessionEndedException;
import dev.golive.participant.Identity;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.session.Broadcast;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionState;
import dev.golive.session.SessionStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SessionStore} does. Extend it, make a store, run it; one that survives its process extends
 * {@link DurableSessionStoreContract} instead.
 */
public abstract class SessionStoreContract {

    static final int THREADS = 8;

    /** To the microsecond, which is what databases keep. */
    static final Instant NOW = Instant.parse("2026-11-22T18:00:00.123456Z");

    private static final RoomNaming NAMING = RoomNaming.of("fit");
    private static final Identity COACH = Identity.of("p_coach");

    private SessionStore store;

    /** For subclasses. */
    protected SessionStoreContract() {}

    /** A new store with nothing in it; asked for once before each test. */
    protected abstract SessionStore open();

    @BeforeEach
    void anEmptyStore() {
        store = open();
    }

    /** The store of the running test. */
    final SessionStore store() {
        return store;
    }

    @Test
    void anUnknownRoomHasNoSession() {
        assertThat(store.find(session("42").room())).isEmpty();
    }

    @Test
    void theFirstChangeStartsFromTheFreshSession() {
        LiveSession fresh = session("42");

        LiveSession kept = store.update(fresh, session -> session.preflight(NOW.plusSeconds(1)));

        assertThat(kept).isEqualTo(fresh.preflight(NOW.plusSeconds(1)));
        assertThat(store.find(fresh.room())).contains(kept);
    }

    @Test
    void aFirstChangeThatChangesNothingKeepsTheFreshSession() {
        LiveSession fresh = session("42");

        assertThat(store.update(fresh, session -> session)).isEqualTo(fresh);
        assertThat(store.find(fresh.room())).contains(fresh);
    }

    @Test
    void aLaterChangeStartsFromWhatIsKept() {
        LiveSession kept = store.update(session("42"), session -> session.goLive(COACH, NOW));

        LiveSession later = store.update(session("42"), session -> session);

        assertThat(later).isEqualTo(kept);
        assertThat(store.update(session("42"), session -> session.wrap(NOW.plusSeconds(9))))
                .isEqualTo(kept.wrap(NOW.plusSeconds(9)));
    }

    @Test
    void aChangeToOneSessionLeavesTheOthersAlone() {
        LiveSession one = store.update(session("a"), session -> session);
        LiveSession other = store.update(session("A"), session -> session.goLive(COACH, NOW));

        assertThat(store.find(one.room())).contains(one);
        assertThat(store.find(other.room())).contains(other);
        assertThat(store.find(session("b").room())).isEmpty();
    }

    @Test
    void everyFieldOfEveryStateComesBack() {
        for (LiveSession session : lives()) {
            store.update(session, kept -> kept);

            assertThat(store.find(session.room()))
                    .as("a session that is %s", session.state().wireName())
                    .contains(session);
        }
    }

    @Test
    void aWholeLifeCanBeFollowed() {
        LiveSession planned = session("42");
        List<UnaryOperator<LiveSession>> moves = List.of(
                now -> now.preflight(NOW.plusSeconds(1)),
                now -> now.goLive(COACH, NOW.plusSeconds(2)),
                now -> now.wrap(NOW.plusSeconds(3)),
                now -> now.end(NOW.plusSeconds(4)));

        LiveSession expected = planned;
        for (UnaryOperator<LiveSession> move : moves) {
            expected = move.apply(expected);

            assertThat(store.update(planned, move)).isEqualTo(expected);
        }
    }

    @Test
    void aChangeThatFailsLeavesEverythingAsItWas() {
        LiveSession over = store.update(session("42"), session -> session.wrap(NOW));

        assertThatThrownBy(() -> store.update(session("42"), session -> session.goLive(COACH, NOW)))
                .isInstanceOf(SessionEndedException.class);

        assertThat(store.find(over.room())).contains(over);
        assertThat(store.update(session("42"), session -> session)).isEqualTo(over);
    }

    @Test
    void aFirstChangeThatFailsKeepsNothing() {
        assertThatThrownBy(() -> store.update(session("42"), SessionStoreContract::refuse))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");

        assertThat(store.find(session("42").room())).isEmpty();
        assertThat(store.update(session("42"), session -> session)).isEqualTo(session("42"));
    }

    @Test
    void theCallerGetsTheVeryExceptionOfTheChange() {
        SessionEndedException refusal = new SessionEndedException("This session is over.");

        Throwable thrown = catchThrowable(() -> store.update(session("42"), session -> {
            throw refusal;
        }));

        assertThat(thrown).isSameAs(refusal);
    }

    @Test
    void ofManyChangesAtOnceEachSeesTheOneBefore() throws Exception {
        int changes = 50;

        AtOnce.run(IntStream.range(0, THREADS)
                .mapToObj(thread -> addSeconds(store, "42", changes))
                .toList());

        assertThat(store.find(session("42").room()).orElseThrow().since())
                .isEqualTo(NOW.plusSeconds((long) THREADS * changes));
    }

    @Test
    void ofManyFirstChangesAtOnceEachSeesTheOneBefore() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = "round-" + round;

            AtOnce.run(IntStream.range(0, THREADS)
                    .mapToObj(thread -> addSeconds(store, id, 1))
                    .toList());

            assertThat(store.find(session(id).room()).orElseThrow().since()).isEqualTo(NOW.plusSeconds(THREADS));
        }
    }

    /** Moves a session's time on by a second, many times. */
    static Callable<Integer> addSeconds(SessionStore store, String id, int times) {
        return () -> {
            for (int i = 0; i < times; i++) {
                store.update(session(id), SessionStoreContract::secondLater);
            }
            return times;
        };
    }

    private static LiveSession secondLater(LiveSession session) {
        return new LiveSession(
                session.id(), session.room(), session.state(), session.since().plusSeconds(1), session.broadcast());
    }

    private static LiveSession refuse(LiveSession session) {
        throw new IllegalStateException("no");
    }

    /** One session for each state and each kind of broadcast, with ids from the shortest to the oddest and longest. */
    static List<LiveSession> lives() {
        Identity oddCoach = Identity.of("p_ö'\"; 💪 " + "x".repeat(200));
        List<LiveSession> lives = new ArrayList<>();
        lives.add(session("1"));
        lives.add(session("Dienstag 18:00 ☀ '; --").preflight(NOW.plusMillis(1)));
        lives.add(session("x".repeat(SessionId.MAX_BYTES)).goLive(COACH, NOW.plusSeconds(2)));
        lives.add(session("odd").goLive(oddCoach, NOW).wrap(NOW.plusSeconds(3_600)));
        lives.add(session("short").goLive(COACH, NOW).end(NOW));
        lives.add(session("never-live").wrap(NOW.plusSeconds(1)));
        lives.add(session("never-opened").end(NOW.plusSeconds(1)));
        lives.add(new LiveSession(
                SessionId.of("long-over"),
                NAMING.nameFor(SessionId.of("long-over")),
                SessionState.ENDED,
                NOW.plusSeconds(7_200),
                new Broadcast(COACH, NOW.plusMillis(1), NOW.plusSeconds(3_599).plusMillis(999))));
        return lives;
    }

    static LiveSession session(String id) {
        return LiveSession.planned(SessionId.of(id), NAMING.nameFor(SessionId.of(id)), NOW);
    }
}
