package dev.golive.jdbc;

import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionAborted;
import dev.golive.sroi.attendance.ConnectionGone;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.LeaveReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A row of {@code golive_attendance_connection}: what is kept of one connection. */
record ConnectionRow(
        String roomSid,
        String sid,
        String attendee,
        int kind,
        boolean aborted,
        @Nullable Long joinedMs,
        @Nullable Long firstSeenMs,
        @Nullable Long lastSeenMs,
        @Nullable Long leftMs,
        @Nullable String reason,
        @Nullable Long goneMs) {

    private static final String MERGE = """
            update golive_attendance_connection set
                attendee = least(attendee, :attendee),
                kind = greatest(kind, :kind),
                aborted = greatest(aborted, :aborted),
                joined_ms = least(coalesce(joined_ms, :joined), coalesce(:joined, joined_ms)),
                first_seen_ms = least(coalesce(first_seen_ms, :firstSeen), coalesce(:firstSeen, first_seen_ms)),
                last_seen_ms = greatest(coalesce(last_seen_ms, :lastSeen), coalesce(:lastSeen, last_seen_ms)),
                left_reason = case
                    when :left is null or left_ms > :left then left_reason
                    when left_ms = :left then greatest(coalesce(left_reason, :reason), coalesce(:reason, left_reason))
                    else :reason end,
                left_ms = greatest(coalesce(left_ms, :left), coalesce(:left, left_ms)),
                gone_ms = greatest(coalesce(gone_ms, :gone), coalesce(:gone, gone_ms))
            where room_sid = :roomSid and connection_sid = :sid
            """;
    private static final String INSERT = """
            insert into golive_attendance_connection (room_sid, connection_sid, attendee, kind, aborted,
                joined_ms, first_seen_ms, last_seen_ms, left_ms, left_reason, gone_ms)
            values (:roomSid, :sid, :attendee, :kind, :aborted, :joined, :firstSeen, :lastSeen, :left, :reason, :gone)
            """;

    /** The row of a fact about a connection; empty for one about a room alone. */
    static Optional<ConnectionRow> of(AttendanceFact fact) {
        if (fact instanceof ConnectionJoined it) {
            return Optional.of(row(fact, it.connection(), false, null, null, null, null));
        } else if (fact instanceof ConnectionSighted it) {
            return Optional.of(row(fact, it.connection(), false, Millis.of(it.at()), null, null, null));
        } else if (fact instanceof ConnectionLeft it) {
            LeaveReason reason = it.reason();
            return Optional.of(row(
                    fact,
                    it.connection(),
                    false,
                    null,
                    Millis.of(it.at()),
                    reason == null ? null : reason.value(),
                    null));
        } else if (fact instanceof ConnectionGone it) {
            return Optional.of(row(fact, it.connection(), false, null, null, null, Millis.of(it.by())));
        } else if (fact instanceof ConnectionAborted it) {
            return Optional.of(row(fact, it.connection(), true, null, null, null, null));
        }
        return Optional.empty();
    }

    private static ConnectionRow row(
            AttendanceFact fact,
            Connection connection,
            boolean aborted,
            @Nullable Long seenMs,
            @Nullable Long leftMs,
            @Nullable String reason,
            @Nullable Long goneMs) {
        return new ConnectionRow(
                fact.room().id().value(),
                connection.id().value(),
                connection.attendee().value(),
                codeOf(connection.kind()),
                aborted,
                Millis.of(connection.joinedAt()),
                seenMs,
                seenMs,
                leftMs,
                reason,
                goneMs);
    }

    static ConnectionRow read(ResultSet row) throws SQLException {
        return new ConnectionRow(
                row.getString("room_sid"),
                row.getString("connection_sid"),
                row.getString("attendee"),
                row.getInt("kind"),
                row.getInt("aborted") != 0,
                row.getObject("joined_ms", Long.class),
                row.getObject("first_seen_ms", Long.class),
                row.getObject("last_seen_ms", Long.class),
                row.getObject("left_ms", Long.class),
                row.getString("left_reason"),
                row.getObject("gone_ms", Long.class));
    }

    /** Another node that inserts it first makes this clash, and the transaction start anew. */
    void merge(Handle handle) {
        if (bind(handle.createUpdate(MERGE)).execute() == 0) {
            bind(handle.createUpdate(INSERT)).execute();
        }
    }

    private <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .bind("roomSid", roomSid)
                .bind("sid", sid)
                .bind("attendee", attendee)
                .bind("kind", kind)
                .bind("aborted", aborted ? 1 : 0)
                .bind("joined", joinedMs)
                .bind("firstSeen", firstSeenMs)
                .bind("lastSeen", lastSeenMs)
                .bind("left", leftMs)
                .bind("reason", reason)
                .bind("gone", goneMs);
    }

    /** What this row says; folded, it is what was merged into it. */
    List<AttendanceFact> facts(Incarnation room) {
        Instant joined = Millis.instant(joinedMs);
        Instant first = Millis.instant(firstSeenMs);
        Instant last = Millis.instant(lastSeenMs);
        Instant left = Millis.instant(leftMs);
        Instant gone = Millis.instant(goneMs);
        Connection connection = new Connection(new ConnectionId(sid), new Attendee(attendee), kindOf(kind), joined);
        List<AttendanceFact> facts = new ArrayList<>();
        if (joined != null) {
            facts.add(new ConnectionJoined(room, connection));
        }
        if (first != null && last != null) {
            facts.add(new ConnectionSighted(room, connection, first));
            facts.add(new ConnectionSighted(room, connection, last));
        }
        if (left != null) {
            facts.add(new ConnectionLeft(room, connection, left, reason == null ? null : new LeaveReason(reason)));
        }
        if (gone != null) {
            facts.add(new ConnectionGone(room, connection, gone));
        }
        if (aborted) {
            facts.add(new ConnectionAborted(room, connection));
        }
        return facts;
    }

    /** Of two, the greater holds. There is room between them for kinds to come. */
    private static int codeOf(ConnectionKind kind) {
        return switch (kind) {
            case UNTOLD -> 0;
            case PERSON -> 10;
            case STAFF -> 20;
            case OTHER -> 30;
        };
    }

    /** A kind that a newer version wrote is no person that this one could count. */
    private static ConnectionKind kindOf(int code) {
        for (ConnectionKind kind : ConnectionKind.values()) {
            if (codeOf(kind) == code) {
                return kind;
            }
        }
        return ConnectionKind.OTHER;
    }
}
