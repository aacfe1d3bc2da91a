package dev.golive.webhook;

import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recording or stream as LiveKit reported it at one moment. Where it is stored, and with which credentials, is left
 * out on purpose.
 *
 * @param egressId LiveKit's id, such as {@code EG_kbVSXjuJpmbv}
 * @param room the recorded room's name, null where LiveKit gives none
 * @param status LiveKit's word, such as {@code EGRESS_ACTIVE}; empty where LiveKit leaves it out, as it does at the start
 * @param startedAt when it started, null while it has not
 * @param endedAt when it ended, null while it has not
 * @param error what went wrong, empty if nothing did
 */
public record EgressSnapshot(
        String egressId,
        @Nullable RoomName room,
        String status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String error) {

    /** Refuses null. */
    public EgressSnapshot {
        Objects.requireNonNull(egressId, "egressId");
    }

    /** The recorded room. */
    public Optional<RoomName> roomName() {
        return Optional.ofNullable(room);
    }
}
