package dev.golive.jdbc;

import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.RoomClosed;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.attendance.RoomOpened;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A row of {@code golive_attendance_room}: what is kept of one life of a room. */
record RoomRow(
        String sid,
        String label,
        @Nullable Long openedMs,
        @Nullable Long closedMs) {

    private static final String MERGE = """
            update golive_attendance_room set
                room = least(room, :label),
                opened_ms = least(coalesce(opened_ms, :opened), coalesce(:opened, opened_ms)),
                closed_ms = greatest(coalesce(closed_ms, :closed), coalesce(:closed, closed_ms))
            where room_sid = :sid
            """;
    private static final String INSERT = """
            insert into golive_attendance_room (room_sid, room, opened_ms, closed_ms)
            values (:sid, :label, :opened, :closed)
            """;

    static RoomRow of(AttendanceFact fact) {
        Incarnation room = fact.room();
        return new RoomRow(
                room.id().value(),
                room.label().value(),
                Millis.of(room.openedAt()),
                fact instanceof RoomClosed closed ? Millis.of(closed.at()) : null);
    }

    static RoomRow read(ResultSet row) throws SQLException {
        return new RoomRow(
                row.getString("room_sid"),
                row.getString("room"),
                row.getObject("opened_ms", Long.class),
                row.getObject("closed_ms", Long.class));
    }

    /** Another node that inserts it first makes this clash, and the transaction start anew. */
    void merge(Handle handle) {
        if (bind(handle.createUpdate(MERGE)).execute() == 0) {
            bind(handle.createUpdate(INSERT)).execute();
        }
    }

    private <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .bind("sid", sid)
                .bind("label", label)
                .bind("opened", openedMs)
                .bind("closed", closedMs);
    }

    Incarnation incarnation() {
        return new Incarnation(new IncarnationId(sid), new RoomLabel(label), Millis.instant(openedMs));
    }

    /** What this row says; folded, it is what was merged into it. */
    List<AttendanceFact> facts() {
        List<AttendanceFact> facts = new ArrayList<>();
        facts.add(new RoomOpened(incarnation()));
        Instant closed = Millis.instant(closedMs);
        if (closed != null) {
            facts.add(new RoomClosed(incarnation(), closed));
        }
        return facts;
    }
}
