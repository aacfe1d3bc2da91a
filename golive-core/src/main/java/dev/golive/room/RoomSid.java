package dev.golive.room;

import java.util.Objects;

/**
 * One incarnation of a room, named by LiveKit: a room that finished and is opened again has a new one.
 *
 * @param value such as {@code RM_qcByRtVTbF99}
 */
public record RoomSid(String value) {

    /** Refuses null. */
    public RoomSid {
        Objects.requireNonNull(value, "value");
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
