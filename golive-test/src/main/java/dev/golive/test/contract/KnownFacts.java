package dev.golive.test.contract;

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
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.LeaveReason;
import dev.golive.sroi.attendance.RoomClosed;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.attendance.RoomOpened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Facts about attendance that need not make sense together: stores must merge these too. */
final class KnownFacts {

    static final RoomLabel ROOM = new RoomLabel("gl1.fit.s.tuesday");
    static final RoomLabel OTHER_ROOM = new RoomLabel("gl1.fit.s.Tuesday");

    private static final Instant START = Instant.parse("2026-11-22T18:00:00.125Z");
    private static final List<String> REASONS = List.of("CLIENT_INITIATED", "ROOM_DELETED", "SIGNAL_CLOSE");

    private KnownFacts() {}

    static Incarnation life(String sid, RoomLabel room) {
        return new Incarnation(new IncarnationId(sid), room, START);
    }

    static ConnectionJoined joined(Incarnation room, String sid, String who) {
        return new ConnectionJoined(room, connection(sid, who, ConnectionKind.PERSON, START.plusMillis(1)));
    }

    static ConnectionLeft left(Incarnation room, String sid, String who, int seconds) {
        return new ConnectionLeft(
                room,
                connection(sid, who, ConnectionKind.PERSON, START.plusMillis(1)),
                START.plusSeconds(seconds),
                new LeaveReason(REASONS.get(0)));
    }

    static ConnectionSighted seen(Incarnation room, String sid, String who, int seconds) {
        return new ConnectionSighted(
                room, connection(sid, who, ConnectionKind.UNTOLD, null), START.plusSeconds(seconds));
    }

    static ConnectionGone gone(Incarnation room, String sid, String who, int seconds) {
        return new ConnectionGone(room, connection(sid, who, ConnectionKind.UNTOLD, null), START.plusSeconds(seconds));
    }

    static ConnectionAborted aborted(Incarnation room, String sid, String who) {
        return new ConnectionAborted(room, connection(sid, who, ConnectionKind.PERSON, START));
    }

    private static Connection connection(String sid, String who, ConnectionKind kind, @Nullable Instant joinedAt) {
        return new Connection(new ConnectionId(sid), new Attendee(who), kind, joinedAt);
    }

    /** As many facts, about two lives of one room and one of another. */
    static List<AttendanceFact> any(SplittableRandom random, int count) {
        List<AttendanceFact> facts = new ArrayList<>();
        while (facts.size() < count) {
            facts.add(one(random));
        }
        return facts;
    }

    private static AttendanceFact one(SplittableRandom random) {
        int life = random.nextInt(3);
        Incarnation room = new Incarnation(
                new IncarnationId("RM_" + life),
                life == 2 ? OTHER_ROOM : ROOM,
                random.nextInt(4) == 0 ? null : moment(random));
        String person = random.nextBoolean() ? "p_ann" : "p_bob";
        ConnectionKind[] kinds = ConnectionKind.values();
        Connection connection = connection(
                "PA_" + person + random.nextInt(2),
                person,
                kinds[random.nextInt(kinds.length)],
                random.nextInt(3) == 0 ? null : moment(random));
        return switch (random.nextInt(7)) {
            case 0 -> new RoomOpened(room);
            case 1 -> new RoomClosed(room, moment(random));
            case 2 -> new ConnectionJoined(room, connection(connection.id().value(), person, connection.kind(), START));
            case 3 -> new ConnectionLeft(room, connection, moment(random), reason(random));
            case 4 -> new ConnectionGone(room, connection, moment(random));
            case 5 -> new ConnectionAborted(room, connection);
            default -> new ConnectionSighted(room, connection, moment(random));
        };
    }

    private static @Nullable LeaveReason reason(SplittableRandom random) {
        int which = random.nextInt(REASONS.size() + 1);
        return which == REASONS.size() ? null : new LeaveReason(REASONS.get(which));
    }

    /** Few different ones, so that many meet. */
    private static Instant moment(SplittableRandom random) {
        return START.plusMillis(250L * random.nextInt(16));
    }
}
