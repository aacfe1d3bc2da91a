package dev.golive.participant;

import java.util.Objects;

/**
 * A published track, named by LiveKit.
 *
 * @param value such as {@code TR_VCuGxGc78yoRW3}
 */
public record TrackSid(String value) {

    /** Refuses null. */
    public TrackSid {
        Objects.requireNonNull(value, "value");
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
