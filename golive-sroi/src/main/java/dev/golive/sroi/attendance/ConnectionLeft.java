package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection ended. It says when the connection joined too, which makes a lost join as good as one that arrived.
 *
 * @param room where
 * @param connection whose
 * @param at when it ended, from 1970 to 9999; LiveKit gives whole seconds, rounded down. A time in the
 *     second before the join counts as the join's; one before that can't be, and is not believed
 * @param reason why; null where LiveKit gives none
 */
public record ConnectionLeft(
        Incarnation room,
        Connection connection,
        Instant at,
        @Nullable LeaveReason reason) implements AttendanceFact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the time is outside its range
     */
    public ConnectionLeft {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(connection, "connection");
        Millis.check(at);
    }
}
