package dev.golive.webhook;

import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.Optional;

/**
 * A recording or stream was asked for; its status may be unknown yet.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param egress the recording or stream
 */
public record EgressStarted(WebhookId id, Instant createdAt, EgressSnapshot egress) implements WebhookEvent {

    static final String KIND = "egress_started";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return egress.roomName();
    }
}
