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

    /**
     * The id of this text.
     *
     * @throws IllegalArgumentException if it is not a UUID of version 7 in the canonical form: 36 characters, lower case
     */
    public static MessageId parse(String text) {
        if (text.length() != 36) {
            throw unreadable();
        }
        long high = 0;
        long low = 0;
        for (int at = 0; at < 36; at++) {
            char sign = text.charAt(at);
            if (at == 8 || at == 13 || at == 18 || at == 23) {
                if (sign != '-') {
                    throw unreadable();
                }
            } else if (at < 18) {
                high = (high << 4) | digit(sign);
            } else {
                low = (low << 4) | digit(sign);
            }
        }
        return new MessageId(new UUID(high, low));
    }

    private static int digit(char sign) {
        if (sign >= '0' && sign <= '9') {
            return sign - '0';
        }
        if (sign >= 'a' && sign <= 'f') {
            return sign - 'a' + 10;
        }
        throw unreadable();
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("This is not a UUID in lower case, with hyphens.");
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
