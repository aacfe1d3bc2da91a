package dev.golive.webhook;

import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.Optional;

/**
 * A stream from outside stopped.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param ingress the incoming stream
 */
public record IngressEnded(WebhookId id, Instant createdAt, IngressSnapshot ingress) implements WebhookEvent {

    static final String KIND = "ingress_ended";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return ingress.roomName();
    }
}
