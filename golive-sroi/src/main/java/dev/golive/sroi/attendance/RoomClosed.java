package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.Objects;

/**
 * A room finished: it stood empty for the departure timeout, or was deleted.
 *
 * @param room the room
 * @param at when, from 1970 to 9999
 */
public record RoomClosed(Incarnation room, Instant at) implements AttendanceFact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the time is outside its range
     */
    public RoomClosed {
        Objects.requireNonNull(room, "room");
        Millis.check(at);
    }
}
