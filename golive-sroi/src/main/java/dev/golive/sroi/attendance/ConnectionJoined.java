package dev.golive.sroi.attendance;

import java.util.Objects;

/**
 * A connection was up.
 *
 * @param room where
 * @param connection whose; it must say when it joined
 */
public record ConnectionJoined(Incarnation room, Connection connection) implements AttendanceFact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the connection does not say when it joined
     */
    public ConnectionJoined {
        Objects.requireNonNull(room, "room");
        if (connection.joinedAt() == null) {
            throw new IllegalArgumentException(
                    "The join of " + connection.id() + " has no time. Give the time of the event where there is none.");
        }
    }
}
