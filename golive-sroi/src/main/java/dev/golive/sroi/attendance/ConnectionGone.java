package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.Objects;

/**
 * A connection was up no longer: somebody who asked who was there did not find it. When it ended nobody said; it was at
 * this moment at the latest. Only for a connection that was up before, since one that is yet to come is not found either.
 *
 * @param room where
 * @param connection whose
 * @param by when it had ended at the latest, from 1970 to 9999
 */
public record ConnectionGone(Incarnation room, Connection connection, Instant by) implements AttendanceFact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the time is outside its range
     */
    public ConnectionGone {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(connection, "connection");
        Millis.check(by);
    }
}
