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

    private static final byte[] DIGITS = new byte['f' + 1];

    static {
        for (int sign = 0; sign < DIGITS.length; sign++) {
            DIGITS[sign] = (byte) (sign >= 'A' && sign <= 'F' ? -1 : Character.digit(sign, 16));
        }
    }

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the UUID is not of version 7
     */
    public MessageId {
        boolean seventh = (value.getMostSignificantBits() & 0xF000) == 0x7000;
        boolean standard = value.getLeastSignificantBits() >>> 62 == 2;
        if (!seventh || !standard) {
            throw new IllegalArgumentException("The id " + value + " is not a UUID of version 7.");
        }
    }

    /**
     * The id of this text.
     *
     * @throws IllegalArgumentException if it is not a UUID of version 7 in the canonical form: 36 characters, lower case
     */
    public static MessageId parse(String text) {
        if (text.length() != 36
                || text.charAt(8) != '-'
                || text.charAt(13) != '-'
                || text.charAt(18) != '-'
                || text.charAt(23) != '-') {
            throw unreadable();
        }
        long first = digits(text, 0) << 48 | digits(text, 4) << 32 | digits(text, 9) << 16 | digits(text, 14);
        long second = digits(text, 19) << 48 | digits(text, 24) << 32 | digits(text, 28) << 16 | digits(text, 32);
        return new MessageId(new UUID(first, second));
    }

    private static long digits(String text, int at) {
        int value = digit(text.charAt(at)) << 12
                | digit(text.charAt(at + 1)) << 8
                | digit(text.charAt(at + 2)) << 4
                | digit(text.charAt(at + 3));
        if (value < 0) {
            throw unreadable();
        }
        return value;
    }

    /** Negative for what is none, in whichever place it stands. */
    private static int digit(char sign) {
        return sign < DIGITS.length ? DIGITS[sign] : -1;
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
