package dev.golive.webhook;

import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.Optional;

/**
 * A recording or stream is over: complete, failed, aborted or at its limit.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param egress the recording or stream
 */
public record EgressEnded(WebhookId id, Instant createdAt, EgressSnapshot egress) implements WebhookEvent {

    static final String KIND = "egress_ended";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return egress.roomName();
    }
}
