package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.Objects;

/**
 * A connection was up at one moment: it published or unpublished a track, a poll found it in the room, or its owner
 * called the relay. A caller that knows no connection must look it up first; an attendee alone is not enough.
 *
 * @param room where
 * @param connection whose; a poll knows when it joined, a track event does not
 * @param at when it was seen, from 1970 to 9999
 */
public record ConnectionSighted(Incarnation room, Connection connection, Instant at) implements AttendanceFact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the time is outside its range
     */
    public ConnectionSighted {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(connection, "connection");
        Millis.check(at);
    }
}
