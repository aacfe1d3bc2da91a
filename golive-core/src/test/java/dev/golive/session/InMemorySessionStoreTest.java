package dev.golive.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class InMemorySessionStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");
    private static final LiveSession FRESH = session("42", NOW);

    private final InMemorySessionStore store = InMemorySessionStore.create();

    @Test
    void anUnknownRoomHasNoSession() {
        assertThat(store.find(ROOM)).isEmpty();
    }

    @Test
    void theFirstChangeStartsFromTheFreshSession() {
        LiveSession kept = store.update(FRESH, session -> session.preflight(NOW));

        assertThat(kept.state()).isEqualTo(SessionState.PREFLIGHT);
        assertThat(store.find(ROOM)).contains(kept);
    }

    @Test
    void aLaterChangeStartsFromWhatIsKept() {
        store.update(FRESH, session -> session.preflight(NOW));

        LiveSession kept = store.update(FRESH, session -> session);

        assertThat(kept.state()).isEqualTo(SessionState.PREFLIGHT);
    }

    @Test
    void aChangeThatFailsLeavesEverythingAsItWas() {
        LiveSession before = store.update(FRESH, session -> session.preflight(NOW));

        assertThatIllegalStateException()
                .isThrownBy(() -> store.update(FRESH, session -> {
                    throw new IllegalStateException("no");
                }));

        assertThat(store.find(ROOM)).contains(before);
    }

    @Test
    void aFirstChangeThatFailsKeepsNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.update(FRESH, session -> {
                    throw new IllegalStateException("no");
                }));

        assertThat(store.find(ROOM)).isEmpty();
    }

    @Test
    void ofManyChangesAtOnceEachSeesTheOneBefore() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            work.add(this::addAThousandSeconds);
        }

        int changes = 0;
        try {
            for (Future<Integer> done : threads.invokeAll(work)) {
                changes += done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(changes).isEqualTo(8_000);
        assertThat(store.find(ROOM).orElseThrow().since()).isEqualTo(NOW.plusSeconds(changes));
    }

    private int addAThousandSeconds() {
        for (int i = 0; i < 1_000; i++) {
            store.update(
                    FRESH,
                    session -> new LiveSession(
                            session.id(),
                            session.room(),
                            session.state(),
                            session.since().plusSeconds(1),
                            null));
        }
        return 1_000;
    }

    @Test
    void whatWasOverTwoDaysAgoIsForgottenAndWhatIsLiveIsNot() {
        store.update(FRESH, session -> session.end(NOW));
        store.update(session("43", NOW), session -> session.goLive(Identity.of("p_coach"), NOW));

        Instant later = NOW.plus(Duration.ofDays(2)).plusSeconds(1);
        store.update(session("44", later), session -> session);

        assertThat(store.find(ROOM)).isEmpty();
        assertThat(store.find(RoomName.of("gl1.fit.s.43"))).isPresent();
    }

    @Test
    void whatWasOverLessThanTwoDaysAgoIsKept() {
        store.update(FRESH, session -> session.end(NOW));

        store.update(session("44", NOW.plus(Duration.ofDays(2))), session -> session);

        assertThat(store.find(ROOM)).isPresent();
    }

    private static LiveSession session(String id, Instant now) {
        return LiveSession.planned(SessionId.of(id), RoomName.of("gl1.fit.s." + id), now);
    }
}
