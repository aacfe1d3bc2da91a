package dev.golive.sroi.capture;

import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomSnapshot;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.RoomLabel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** LiveKit's rooms and participants in the words of attendance. A blank SID is an {@link IllegalArgumentException}. */
final class Snapshots {

    private Snapshots() {}

    static Incarnation room(RoomSnapshot room) {
        return room(room, room.createdAt());
    }

    static Incarnation room(RoomSnapshot room, @Nullable Instant openedAt) {
        return new Incarnation(
                new IncarnationId(room.sid().value()), new RoomLabel(room.name().value()), openedAt);
    }

    static Connection connection(ParticipantSnapshot participant) {
        return connection(participant, kind(participant));
    }

    static Connection connection(ParticipantSnapshot participant, ConnectionKind kind) {
        return new Connection(
                new ConnectionId(participant.sid().value()),
                new Attendee(participant.identity().value()),
                kind,
                participant.joinedAt());
    }

    private static ConnectionKind kind(ParticipantSnapshot participant) {
        if (participant.kind() != ParticipantKind.STANDARD || participant.hidden()) {
            return ConnectionKind.OTHER;
        }
        return participant.staff() == null ? ConnectionKind.PERSON : ConnectionKind.STAFF;
    }
}
