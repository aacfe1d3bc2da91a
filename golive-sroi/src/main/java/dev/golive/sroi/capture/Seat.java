package dev.golive.sroi.capture;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.util.Objects;

/**
 * Who somebody is in one room.
 *
 * @param room which room
 * @param identity who they are there
 */
public record Seat(RoomName room, Identity identity) {

    /** Refuses nulls. */
    public Seat {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(identity, "identity");
    }
}
