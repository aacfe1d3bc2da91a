package dev.golive.webhook;

import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSnapshot;
import java.time.Instant;
import java.util.Optional;

/**
 * A connection is up. A recorder, an agent or a hidden preview joins like anybody else: look at kind and permissions.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param room the room
 * @param participant who
 */
public record ParticipantJoined(WebhookId id, Instant createdAt, RoomSnapshot room, ParticipantSnapshot participant)
        implements WebhookEvent {

    static final String KIND = "participant_joined";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return Optional.of(room.name());
    }
}
