package dev.golive.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What it forgets. What every store does is in the test kit's contract. */
class InMemorySessionStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");
    private static final LiveSession FRESH = session("42", NOW);

    private final InMemorySessionStore store = InMemorySessionStore.create();

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
