package dev.golive.webhook;

import dev.golive.room.RoomName;
import dev.golive.room.RoomSnapshot;
import java.time.Instant;
import java.util.Optional;

/**
 * A room closed: everybody left and the departure timeout passed, or it was deleted.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param room the room
 */
public record RoomFinished(WebhookId id, Instant createdAt, RoomSnapshot room) implements WebhookEvent {

    static final String KIND = "room_finished";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return Optional.of(room.name());
    }
}
