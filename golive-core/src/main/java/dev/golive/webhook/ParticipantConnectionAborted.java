package dev.golive.webhook;

import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSnapshot;
import java.time.Instant;
import java.util.Optional;

/**
 * A connection was never up; this is no attendance.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param room the room
 * @param participant who
 */
public record ParticipantConnectionAborted(
        WebhookId id, Instant createdAt, RoomSnapshot room, ParticipantSnapshot participant) implements WebhookEvent {

    static final String KIND = "participant_connection_aborted";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return Optional.of(room.name());
    }
}
