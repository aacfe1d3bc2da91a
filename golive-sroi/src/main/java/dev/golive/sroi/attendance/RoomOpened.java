package dev.golive.sroi.attendance;

import java.util.Objects;

/**
 * A room opened.
 *
 * @param room the room; it should say when
 */
public record RoomOpened(Incarnation room) implements AttendanceFact {

    /** Refuses null. */
    public RoomOpened {
        Objects.requireNonNull(room, "room");
    }
}
