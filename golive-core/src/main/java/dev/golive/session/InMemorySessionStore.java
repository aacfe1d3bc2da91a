package dev.golive.session;

import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Keeps sessions in this process. After a restart a live session is found again from its room's metadata; one that was
 * over is known to be over by its plan alone. Thread-safe.
 */
public final class InMemorySessionStore implements SessionStore {

    private static final Duration FORGET_AFTER = Duration.ofDays(2);

    private final Map<RoomName, LiveSession> sessions = new ConcurrentHashMap<>();

    private InMemorySessionStore() {}

    /** An empty store. */
    public static InMemorySessionStore create() {
        return new InMemorySessionStore();
    }

    @Override
    public Optional<LiveSession> find(RoomName room) {
        return Optional.ofNullable(sessions.get(room));
    }

    @Override
    public LiveSession update(LiveSession fresh, UnaryOperator<LiveSession> change) {
        forgetBefore(fresh.since().minus(FORGET_AFTER));
        LiveSession kept =
                sessions.compute(fresh.room(), (room, current) -> change.apply(current == null ? fresh : current));
        return kept;
    }

    private void forgetBefore(Instant limit) {
        sessions.values()
                .removeIf(session -> session.state().over() && session.since().isBefore(limit));
    }
}
