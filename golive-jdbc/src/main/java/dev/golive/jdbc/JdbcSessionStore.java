package dev.golive.jdbc;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.session.Broadcast;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionState;
import dev.golive.session.SessionStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Keeps sessions in {@code golive_session}, one row each, which is locked while it changes. */
final class JdbcSessionStore implements SessionStore {

    private static final String SELECT = "select * from golive_session where room = :room";
    private static final String INSERT = """
            insert into golive_session (room, session_id, state, since, coach, broadcast_from, broadcast_to)
            values (:room, :id, :state, :since, :coach, :from, :to)
            """;
    private static final String UPDATE = """
            update golive_session set session_id = :id, state = :state, since = :since,
                coach = :coach, broadcast_from = :from, broadcast_to = :to
            where room = :room
            """;

    private final Sql sql;

    JdbcSessionStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<LiveSession> find(RoomName room) {
        return sql.read(handle -> select(handle, SELECT, room));
    }

    @Override
    public LiveSession update(LiveSession fresh, UnaryOperator<LiveSession> change) {
        return sql.write(handle -> {
            Optional<LiveSession> current = select(handle, SELECT + " for update", fresh.room());
            LiveSession next = kept(change.apply(current.orElse(fresh)));
            if (current.isEmpty()) {
                // Another node that inserts it first makes this clash, and start anew.
                bind(handle.createUpdate(INSERT), next).execute();
            } else if (!current.get().equals(next)) {
                bind(handle.createUpdate(UPDATE), next).execute();
            }
            return next;
        });
    }

    private static Optional<LiveSession> select(Handle handle, String query, RoomName room) {
        return handle.createQuery(query)
                .bind("room", room.value())
                .map((row, context) -> session(row))
                .findOne();
    }

    private static Update bind(Update update, LiveSession session) {
        Broadcast broadcast = session.broadcast();
        return update.bind("room", session.room().value())
                .bind("id", session.id().value())
                .bind("state", session.state().wireName())
                .bind("since", Sql.moment(session.since()))
                .bind("coach", broadcast == null ? null : broadcast.coach().value())
                .bind("from", broadcast == null ? null : Sql.moment(broadcast.from()))
                .bind("to", broadcast == null || broadcast.to() == null ? null : Sql.moment(broadcast.to()));
    }

    private static LiveSession session(ResultSet row) throws SQLException {
        String coach = row.getString("coach");
        return new LiveSession(
                SessionId.of(row.getString("session_id")),
                RoomName.of(row.getString("room")),
                SessionState.parse(row.getString("state")),
                moment(row, "since").orElseThrow(),
                coach == null
                        ? null
                        : new Broadcast(
                                Identity.of(coach),
                                moment(row, "broadcast_from").orElseThrow(),
                                moment(row, "broadcast_to").orElse(null)));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** The session as it will come back. */
    private static LiveSession kept(LiveSession session) {
        return new LiveSession(
                session.id(), session.room(), session.state(), Sql.kept(session.since()), kept(session.broadcast()));
    }

    private static @Nullable Broadcast kept(@Nullable Broadcast broadcast) {
        if (broadcast == null) {
            return null;
        }
        Instant to = broadcast.to();
        return new Broadcast(broadcast.coach(), Sql.kept(broadcast.from()), to == null ? null : Sql.kept(to));
    }
}
