package dev.golive.jdbc;

import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.RoomLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Keeps attendance in {@code golive_attendance_room} and {@code golive_attendance_connection}. The database itself merges a
 * fact into its row, each part by its least or greatest: two nodes that add at once need not know of each other.
 */
final class JdbcAttendanceStore implements AttendanceStore {

    private static final String ROOMS = "select * from golive_attendance_room where room = :room";
    private static final String CONNECTIONS = "select * from golive_attendance_connection where room_sid = :sid";
    private static final String OPEN_ROOMS = """
            select distinct room from golive_attendance_room join golive_attendance_connection using (room_sid)
            where closed_ms is null and aborted = 0 and left_ms is null
                and (joined_ms is not null or last_seen_ms is not null)
                and (gone_ms is null or gone_ms < coalesce(joined_ms, 0) or gone_ms < coalesce(last_seen_ms, 0))
            """;

    private static final String FORGET = """
            delete from golive_attendance_connection
            where attendee = :attendee
                and room_sid in (select room_sid from golive_attendance_room where room = :room)
            """;

    /** One order everywhere, so that two nodes never wait for each other in a circle. */
    private static final Comparator<ConnectionRow> BY_KEY =
            Comparator.comparing(ConnectionRow::roomSid).thenComparing(ConnectionRow::sid);

    private final Sql sql;

    JdbcAttendanceStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(List<? extends AttendanceFact> facts) {
        List<RoomRow> rooms = facts.stream()
                .map(RoomRow::of)
                .distinct()
                .sorted(Comparator.comparing(RoomRow::sid))
                .toList();
        List<ConnectionRow> connections = facts.stream()
                .map(ConnectionRow::of)
                .flatMap(Optional::stream)
                .sorted(BY_KEY)
                .toList();
        sql.write(handle -> {
            rooms.forEach(row -> row.merge(handle));
            connections.forEach(row -> row.merge(handle));
            return facts.size();
        });
    }

    @Override
    public Attendance about(RoomLabel room) {
        return sql.read(handle -> {
            AttendanceFold fold = AttendanceFold.create();
            for (RoomRow row : rooms(handle, room)) {
                row.facts().forEach(fold::add);
                connections(handle, row)
                        .forEach(connection ->
                                connection.facts(row.incarnation()).forEach(fold::add));
            }
            return fold.attendance();
        });
    }

    private static List<RoomRow> rooms(Handle handle, RoomLabel room) {
        return handle.createQuery(ROOMS)
                .bind("room", room.value())
                .map((row, context) -> RoomRow.read(row))
                .list();
    }

    private static List<ConnectionRow> connections(Handle handle, RoomRow room) {
        return handle.createQuery(CONNECTIONS)
                .bind("sid", room.sid())
                .map((row, context) -> ConnectionRow.read(row))
                .list();
    }

    @Override
    public void forget(RoomLabel room, Attendee attendee) {
        sql.write(handle -> handle.createUpdate(FORGET)
                .bind("room", room.value())
                .bind("attendee", attendee.value())
                .execute());
    }

    @Override
    public Set<RoomLabel> openRooms() {
        return sql.read(handle -> handle.createQuery(OPEN_ROOMS).mapTo(String.class).list().stream()
                .map(RoomLabel::new)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
