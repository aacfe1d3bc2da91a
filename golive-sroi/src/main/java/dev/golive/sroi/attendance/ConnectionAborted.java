package dev.golive.sroi.attendance;

import java.util.Objects;

/**
 * A connection was never up. It is no attendance, whatever else is said of it.
 *
 * @param room where
 * @param connection whose
 */
public record ConnectionAborted(Incarnation room, Connection connection) implements AttendanceFact {

    /** Refuses null. */
    public ConnectionAborted {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(connection, "connection");
    }
}
