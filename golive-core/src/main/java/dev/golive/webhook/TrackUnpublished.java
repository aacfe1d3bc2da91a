package dev.golive.webhook;

import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.TrackSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSnapshot;
import java.time.Instant;
import java.util.Optional;

/**
 * A track was unpublished.
 *
 * @param id the event's id
 * @param createdAt when LiveKit made the event, in whole seconds
 * @param room the room: SID and name only
 * @param participant whose track: SID and identity only
 * @param track the track
 */
public record TrackUnpublished(
        WebhookId id, Instant createdAt, RoomSnapshot room, ParticipantSnapshot participant, TrackSnapshot track)
        implements WebhookEvent {

    static final String KIND = "track_unpublished";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RoomName> roomName() {
        return Optional.of(room.name());
    }
}
