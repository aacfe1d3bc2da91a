package dev.golive.participant;

import java.util.Objects;

/**
 * One connection of one participant to one room, named by LiveKit. A reconnect from scratch makes a new one.
 *
 * @param value such as {@code PA_8xWcvFDFZWN9}
 */
public record ParticipantSid(String value) {

    /** Refuses null. */
    public ParticipantSid {
        Objects.requireNonNull(value, "value");
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
