package dev.golive.internal.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.error.NotAuthenticException;
import dev.golive.fixture.PlainJwt;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CompactJwtTest {

    private static final byte[] SECRET = "a secret for this test, no other".getBytes(StandardCharsets.UTF_8);

    /** RFC 7515, appendix A.1. */
    private static final String STANDARD = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
            + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
            + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final byte[] STANDARD_KEY = Base64.getUrlDecoder()
            .decode("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");

    @Test
    void theStandardsExampleIsRead() {
        CompactJwt jwt = CompactJwt.parse(STANDARD);

        assertThat(jwt.signedBy(HmacKey.of(STANDARD_KEY))).isTrue();
        assertThat(jwt.signedBy(HmacKey.of(SECRET))).isFalse();
        assertThat(new String(jwt.header(), StandardCharsets.UTF_8)).contains("\"alg\":\"HS256\"");
        assertThat(new String(jwt.payload(), StandardCharsets.UTF_8)).startsWith("{\"iss\":\"joe\"");
    }

    @Test
    void anyJdkReadsWhatIsSigned() {
        String token = CompactJwt.sign(HmacKey.of(SECRET), "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(token).isEqualTo(PlainJwt.sign("{\"a\":\"\u00e9\"}", SECRET));
        assertThat(PlainJwt.claims(token, SECRET).path("a").stringValue()).isEqualTo("\u00e9");
    }

    @Test
    void aSignatureHasOneSpelling() {
        String sameBytes = STANDARD.substring(0, STANDARD.length() - 1) + "l";

        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> CompactJwt.parse(sameBytes));
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> CompactJwt.parse(STANDARD + "="));
    }

    @Test
    void aSignOfAnotherAlphabetIsNotTheOneThatSharesItsLastByte() {
        String token = PlainJwt.sign("{\"a\":1}", SECRET);

        for (int at = 0; at < token.length(); at++) {
            String forged = token.substring(0, at) + (char) (token.charAt(at) + 0x100) + token.substring(at + 1);
            assertThatExceptionOfType(NotAuthenticException.class)
                    .as("at %d", at)
                    .isThrownBy(() -> CompactJwt.parse(forged));
        }
    }

    @Test
    void onlyOurOwnHeaderIsTheUsualOne() {
        String usual = PlainJwt.sign("{}", SECRET);
        String turnedRound = PlainJwt.sign("{\"typ\":\"JWT\",\"alg\":\"HS256\"}", "{}", "HmacSHA256", SECRET);
        String none = PlainJwt.sign("{\"alg\":\"none\"}", "{}", "HmacSHA256", SECRET);

        assertThat(CompactJwt.parse(usual).hasUsualHeader()).isTrue();
        assertThat(CompactJwt.parse(turnedRound).hasUsualHeader()).isFalse();
        assertThat(CompactJwt.parse(none).hasUsualHeader()).isFalse();
        assertThat(CompactJwt.parse(STANDARD).hasUsualHeader()).isFalse();
    }

    @Test
    void aTokenOverSixteenKibibytesIsNotEvenDecoded() {
        String longest = PlainJwt.sign("{\"a\":\"" + "b".repeat(12_000) + "\"}", SECRET);
        String tooLong = PlainJwt.sign("{\"a\":\"" + "b".repeat(12_400) + "\"}", SECRET);

        assertThat(longest).hasSizeLessThan(16 * 1024);
        assertThat(tooLong).hasSizeGreaterThan(16 * 1024);
        assertThat(CompactJwt.parse(longest).signedBy(HmacKey.of(SECRET))).isTrue();
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> CompactJwt.parse(tooLong));
    }
}
