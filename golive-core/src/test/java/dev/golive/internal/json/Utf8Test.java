package dev.golive.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's strict decoder is asked whether it is right. */
class Utf8Test {

    @Test
    void everySequenceOfUpToThreeBytesIsWhatTheJdkSays() {
        byte[] bytes = "12345678....".getBytes(StandardCharsets.US_ASCII);
        for (int each = 0; each < 1 << 24; each += 1 + (each & 0x1f)) {
            bytes[8] = (byte) (each >> 16);
            bytes[9] = (byte) (each >> 8);
            bytes[10] = (byte) each;
            if (bytes[8] != '\\' && bytes[9] != '\\' && bytes[10] != '\\' && bytes[8] < 0) {
                compare(bytes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3629, 7})
    void randomBytesAreWhatTheJdkSays(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] first = {0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xe0, 0xed, 0xee, 0xc1, 0xc2};
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(1, 24)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte)
                        (random.nextInt(4) == 0 ? first[random.nextInt(first.length)] : random.nextInt(0x80, 0xc0));
            }
            compare(bytes);
        }
    }

    private static void compare(byte[] bytes) {
        boolean wellFormed = true;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            wellFormed = false;
        }
        if ((Utf8.check(bytes) != Utf8.Finding.BROKEN) != wellFormed) {
            throw new AssertionError(HexFormat.of().formatHex(bytes) + " is well-formed: " + wellFormed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "plain, WHOLE",
        "\\ud83d\\udcaa, WHOLE",
        "\\uD83D\\uDCAA, WHOLE",
        "\\ud83d, HALF_PAIRED",
        "\\udcaa, HALF_PAIRED",
        "\\ud83dx\\udcaa, HALF_PAIRED",
        "\\ud83d\\ud83d\\udcaa, HALF_PAIRED",
        "\\ud83d\\n, HALF_PAIRED",
        "\\\\ud83d, WHOLE",
        "\\\\\\ud83d, HALF_PAIRED",
        "\\u00e9, WHOLE",
        "\\ud83, WHOLE",
        "\\, WHOLE",
        "\\u, WHOLE"
    })
    void anEscapeMayStandForHalfAPair(String text, Utf8.Finding finding) {
        for (int before = 0; before < 9; before++) {
            byte[] bytes = ("x".repeat(before) + text).getBytes(StandardCharsets.UTF_8);

            assertThat(Utf8.check(bytes)).isEqualTo(finding);
        }
    }
}
