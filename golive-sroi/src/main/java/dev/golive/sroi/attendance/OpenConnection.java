package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.Objects;

/**
 * A connection that was up, and of which nothing yet says that it ended.
 *
 * @param room where
 * @param connection which
 * @param lastSign when it was up for the last time, as far as anything says
 */
public record OpenConnection(Incarnation room, Connection connection, Instant lastSign) {

    /** Refuses null. */
    public OpenConnection {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(lastSign, "lastSign");
    }
}
