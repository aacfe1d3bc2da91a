package dev.golive.webhook;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream that comes into a room from outside, as LiveKit reported it at one moment. Its stream key is left out on
 * purpose.
 *
 * @param ingressId LiveKit's id, such as {@code IN_kbVSXjuJpmbv}
 * @param room the room it goes to, null where LiveKit gives none
 * @param identity as whom it appears there, null where LiveKit gives none
 */
public record IngressSnapshot(
        String ingressId, @Nullable RoomName room, @Nullable Identity identity) {

    /** Refuses null. */
    public IngressSnapshot {
        Objects.requireNonNull(ingressId, "ingressId");
    }

    /** The room it goes to. */
    public Optional<RoomName> roomName() {
        return Optional.ofNullable(room);
    }
}
