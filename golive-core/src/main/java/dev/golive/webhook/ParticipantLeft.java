package dev.golive.webhook;

import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSnapshot;
import java.time.Instant;
import java.util.Optional;

/**
 * A connection ended. A reconnect from scratch is a leave of the old SID and a join of a new one, in any order.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param room the room
 * @param participant who
 */
public record ParticipantLeft(WebhookId id, Instant createdAt, RoomSnapshot room, ParticipantSnapshot participant)
        implements WebhookEvent {

    static final String KIND = "participant_left";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return Optional.of(room.name());
    }
}
