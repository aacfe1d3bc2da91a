package dev.golive.webhook;

import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.Optional;

/**
 * A recording or stream changed its status.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param egress the recording or stream
 */
public record EgressUpdated(WebhookId id, Instant createdAt, EgressSnapshot egress) implements WebhookEvent {

    static final String KIND = "egress_updated";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return egress.roomName();
    }
}
