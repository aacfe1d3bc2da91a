package dev.golive.sroi.event;

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
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.LeaveReason;
import dev.golive.sroi.attendance.RoomClosed;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.attendance.RoomOpened;
import dev.golive.sroi.internal.json.JsonObject;
import dev.golive.sroi.internal.json.JsonWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The data of facts about attendance. What the event says of time, session and person is not said again. */
final class AttendedBody {

    private static final Map<String, ConnectionKind> KINDS = Arrays.stream(ConnectionKind.values())
            .collect(Collectors.toUnmodifiableMap(AttendedBody::word, Function.identity()));

    private AttendedBody() {}

    static void opened(JsonWriter out, RoomOpened it) {
        room(out, it.room());
    }

    static Fact opened(FactReading in) {
        return new Attended(new RoomOpened(room(in)));
    }

    static void closed(JsonWriter out, RoomClosed it) {
        room(out, it.room());
    }

    static Fact closed(FactReading in) {
        return new Attended(new RoomClosed(room(in), in.at()));
    }

    static void joined(JsonWriter out, ConnectionJoined it) {
        connection(out, it.connection());
        room(out, it.room());
    }

    static Fact joined(FactReading in) {
        Instant joinedAt = in.data().moment("joinedAtMs");
        Connection told = connection(in);
        Connection whole = new Connection(told.id(), told.attendee(), told.kind(), joinedAt);
        return new Attended(new ConnectionJoined(room(in), whole));
    }

    static void left(JsonWriter out, ConnectionLeft it) {
        connection(out, it.connection());
        openedAt(out, it.room());
        if (it.reason() != null) {
            out.text("reason", it.reason().value());
        }
        roomSid(out, it.room());
    }

    static Fact left(FactReading in) {
        LeaveReason reason = in.data().optionalText("reason", AttendedBody::reason);
        return new Attended(new ConnectionLeft(room(in), connection(in), in.at(), reason));
    }

    static void sighted(JsonWriter out, ConnectionSighted it) {
        connection(out, it.connection());
        room(out, it.room());
    }

    static Fact sighted(FactReading in) {
        return new Attended(new ConnectionSighted(room(in), connection(in), in.at()));
    }

    static void missed(JsonWriter out, ConnectionGone it) {
        connection(out, it.connection());
        room(out, it.room());
    }

    static Fact missed(FactReading in) {
        return new Attended(new ConnectionGone(room(in), connection(in), in.at()));
    }

    static void aborted(JsonWriter out, ConnectionAborted it) {
        connection(out, it.connection());
        room(out, it.room());
    }

    static Fact aborted(FactReading in) {
        return new Attended(new ConnectionAborted(room(in), connection(in)));
    }

    private static void connection(JsonWriter out, Connection connection) {
        out.text("connection", connection.id().value());
        if (connection.joinedAt() != null) {
            out.integer("joinedAtMs", connection.joinedAt().toEpochMilli());
        }
        out.text("kind", word(connection.kind()));
    }

    private static void room(JsonWriter out, Incarnation room) {
        openedAt(out, room);
        roomSid(out, room);
    }

    private static void openedAt(JsonWriter out, Incarnation room) {
        if (room.openedAt() != null) {
            out.integer("openedAtMs", room.openedAt().toEpochMilli());
        }
    }

    private static void roomSid(JsonWriter out, Incarnation room) {
        out.text("roomSid", room.id().value());
    }

    private static Connection connection(FactReading in) {
        JsonObject data = in.data();
        return new Connection(
                data.text("connection", AttendedBody::connectionId),
                new Attendee(in.itsSubject().value()),
                data.oneOf("kind", KINDS),
                data.optionalMoment("joinedAtMs"));
    }

    private static Incarnation room(FactReading in) {
        return new Incarnation(
                in.data().text("roomSid", AttendedBody::incarnationId),
                new RoomLabel(in.itsSession().value()),
                in.data().optionalMoment("openedAtMs"));
    }

    private static String word(ConnectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static ConnectionId connectionId(String value) {
        return new ConnectionId(EventText.check("A connection's SID", value, 128));
    }

    private static IncarnationId incarnationId(String value) {
        return new IncarnationId(EventText.check("A room's SID", value, 128));
    }

    private static LeaveReason reason(String value) {
        return new LeaveReason(EventText.check("A reason", value, 64));
    }
}
