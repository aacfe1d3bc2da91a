package dev.golive.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8 (RFC 3629), and what JSON's escapes in them say is text. Pure, thread-safe. */
final class Utf8 {

    /** What a text may not hold. */
    static final String HALF_A_PAIR = "This holds half a surrogate pair.";

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long TOP_BITS = 0x8080_8080_8080_8080L;
    private static final long BACKSLASHES = '\\' * EACH;

    private Utf8() {}

    /** What the bytes are. */
    enum Finding {
        /** Text. */
        WHOLE,
        /** UTF-8, but an escape stands for half a surrogate pair. */
        HALF_PAIRED,
        /** Not UTF-8. */
        BROKEN
    }

    /** Looks at all of them: most are ASCII without a backslash, which is told eight at a time. */
    static Finding check(byte[] bytes) {
        return isPlain(bytes) ? Finding.WHOLE : checkEach(bytes);
    }

    private static boolean isPlain(byte[] bytes) {
        long found = 0;
        int end = bytes.length & -Long.BYTES;
        for (int at = 0; at < end; at += Long.BYTES) {
            long word = (long) EIGHT.get(bytes, at);
            long other = word ^ BACKSLASHES;
            // Taking one from each byte sets the top bit of those that were zero: here, backslashes.
            found |= word | ((other - EACH) & ~other);
        }
        for (int at = end; at < bytes.length; at++) {
            found |= bytes[at] == '\\' ? TOP_BITS : bytes[at];
        }
        return (found & TOP_BITS) == 0;
    }

    private static Finding checkEach(byte[] bytes) {
        boolean paired = true;
        int at = 0;
        while (at < bytes.length) {
            int first = bytes[at];
            if (first == '\\') {
                int length = lengthOfEscape(bytes, at);
                paired &= length > 0;
                at += Math.max(2, length);
            } else if (first >= 0) {
                at++;
            } else {
                int length = lengthOfSequence(bytes, at);
                if (length == 0) {
                    return Finding.BROKEN;
                }
                at += length;
            }
        }
        return paired ? Finding.WHOLE : Finding.HALF_PAIRED;
    }

    /** The table of well-formed sequences, RFC 3629 section 4; 0 for any other. */
    private static int lengthOfSequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first >= 0xc2 && first <= 0xdf) {
            return follows(bytes, at + 1, 0x80, 0xbf) ? 2 : 0;
        }
        if (first >= 0xe0 && first <= 0xef) {
            int least = first == 0xe0 ? 0xa0 : 0x80;
            int greatest = first == 0xed ? 0x9f : 0xbf;
            return follows(bytes, at + 1, least, greatest) && follows(bytes, at + 2, 0x80, 0xbf) ? 3 : 0;
        }
        if (first >= 0xf0 && first <= 0xf4) {
            int least = first == 0xf0 ? 0x90 : 0x80;
            int greatest = first == 0xf4 ? 0x8f : 0xbf;
            return follows(bytes, at + 1, least, greatest)
                            && follows(bytes, at + 2, 0x80, 0xbf)
                            && follows(bytes, at + 3, 0x80, 0xbf)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean follows(byte[] bytes, int at, int least, int greatest) {
        return at < bytes.length && (bytes[at] & 0xff) >= least && (bytes[at] & 0xff) <= greatest;
    }

    /** How many bytes the escape takes, the other half of a pair with it; 0 for half a pair. What is no escape is as long as one. */
    private static int lengthOfEscape(byte[] bytes, int at) {
        int unit = escapedUnit(bytes, at);
        if (unit < 0) {
            return 2;
        }
        if (Character.isLowSurrogate((char) unit)) {
            return 0;
        }
        if (!Character.isHighSurrogate((char) unit)) {
            return 6;
        }
        int other = escapedUnit(bytes, at + 6);
        return other >= 0 && Character.isLowSurrogate((char) other) ? 12 : 0;
    }

    private static int escapedUnit(byte[] bytes, int at) {
        if (at + 6 > bytes.length || bytes[at] != '\\' || bytes[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = at + 2; digit < at + 6; digit++) {
            int value = Character.digit(bytes[digit], 16);
            if (value < 0) {
                return -1;
            }
            unit = 16 * unit + value;
        }
        return unit;
    }
}
