package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The connection that a fact is about, as far as the fact tells.
 *
 * @param id which connection
 * @param attendee whose
 * @param kind whether it may be a person's
 * @param joinedAt when it joined by the server's clock, from 1970 to 9999; null where the fact says nothing
 */
public record Connection(
        ConnectionId id,
        Attendee attendee,
        ConnectionKind kind,
        @Nullable Instant joinedAt) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the time is outside its range
     */
    public Connection {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(attendee, "attendee");
        Objects.requireNonNull(kind, "kind");
        if (joinedAt != null) {
            Millis.check(joinedAt);
        }
    }
}
