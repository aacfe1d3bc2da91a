package dev.golive.internal.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.fixture.PlainJwt;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JwtFrameTest {

    private static final byte[] SECRET = "a secret for this test, no other".getBytes(StandardCharsets.UTF_8);
    private static final HmacKey KEY = HmacKey.of(SECRET);

    @Test
    void aTokenInAFrameIsTheTokenOfTheWholePayload() {
        long seed = 7515;
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 2_000; i++) {
            String beginning = text(random, 3 * random.nextInt(40));
            String middle = text(random, 3 * random.nextInt(80));
            String ending = text(random, random.nextInt(120));
            JwtFrame frame = JwtFrame.of(utf8(beginning), utf8(ending));

            String token = frame.sign(KEY, utf8(middle));

            assertThat(token)
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(PlainJwt.sign(beginning + middle + ending, SECRET));
        }
    }

    @Test
    void aPieceThatWouldRunIntoTheNextIsRefused() {
        JwtFrame frame = JwtFrame.of(utf8("{  "), utf8("}"));

        assertThatIllegalArgumentException().isThrownBy(() -> JwtFrame.of(utf8("{"), utf8("}")));
        assertThatIllegalArgumentException().isThrownBy(() -> frame.sign(KEY, utf8("    ")));
        assertThatIllegalArgumentException().isThrownBy(() -> frame.sign(KEY, utf8("     ")));
    }

    @Test
    void aMiddleWithNothingBehindItMayHaveAnyLength() {
        JwtFrame frame = JwtFrame.of(utf8("{  "), new byte[0]);

        for (String middle : new String[] {"}", " }", "  }", "   }"}) {
            assertThat(frame.sign(KEY, utf8(middle))).isEqualTo(PlainJwt.sign("{  " + middle, SECRET));
        }
    }

    private static String text(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(0x20, 0x7f));
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
