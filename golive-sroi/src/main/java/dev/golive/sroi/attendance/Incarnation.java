package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The room that a fact is about, as far as the fact tells.
 *
 * @param id which life of the room
 * @param label the room's name
 * @param openedAt when this life began, from 1970 to 9999; null where the fact says nothing
 */
public record Incarnation(
        IncarnationId id, RoomLabel label, @Nullable Instant openedAt) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the time is outside its range
     */
    public Incarnation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        if (openedAt != null) {
            Millis.check(openedAt);
        }
    }
}
