package dev.golive.sroi.attendance;

import java.util.Objects;

/**
 * A connection that was up, and of which nothing yet says that it ended.
 *
 * @param room where
 * @param connection which
 */
public record OpenConnection(Incarnation room, Connection connection) {

    /** Refuses null. */
    public OpenConnection {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(connection, "connection");
    }
}
