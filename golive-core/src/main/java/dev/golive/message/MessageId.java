package dev.golive.message;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The id of a message: a UUID of version 7 (RFC 9562), so ids sort by time. Receivers drop one they have seen.
 *
 * @param value the UUID
 */
public record MessageId(UUID value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the UUID is not of version 7
     */
    public MessageId {
        if (value.version() != 7 || value.variant() != 2) {
            throw new IllegalArgumentException("The id " + value + " is not a UUID of version 7.");
        }
    }

    /** A new id. */
    public static MessageId create(InstantSource clock, RandomGenerator random) {
        long millis = clock.millis();
        long high = (millis << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = 0x8000_0000_0000_0000L | (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new MessageId(new UUID(high, low));
    }

    /** The id on the wire. */
    @Override
    public String toString() {
        return value.toString();
    }
}
