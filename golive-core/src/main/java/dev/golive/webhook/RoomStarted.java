package dev.golive.webhook;

import dev.golive.room.RoomName;
import dev.golive.room.RoomSnapshot;
import java.time.Instant;
import java.util.Optional;

/**
 * A room opened: a new incarnation, though its name may be an old one.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param room the room
 */
public record RoomStarted(WebhookId id, Instant createdAt, RoomSnapshot room) implements WebhookEvent {

    static final String KIND = "room_started";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return Optional.of(room.name());
    }
}
