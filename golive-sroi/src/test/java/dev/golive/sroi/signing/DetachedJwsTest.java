package dev.golive.sroi.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.golive.sroi.fixture.TestKeys;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signature beside what it signs. */
class DetachedJwsTest {

    private static final byte[] PAYLOAD = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    private static final DetachedJws JWS = DetachedJws.sign(TestKeys.FIRST, PAYLOAD);

    @Test
    void itIsAJsonWebSignatureWithoutItsPayload() throws Exception {
        String[] parts = JWS.text().split("\\.", -1);
        String whole = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(PAYLOAD);
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder()
                        .decode(TestKeys.FIRST.publicKey().pem().split("\n", -1)[1]))));
        check.update(whole.getBytes(StandardCharsets.US_ASCII));

        assertThat(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8))
                .isEqualTo("{\"alg\":\"EdDSA\",\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\"}");
        assertThat(parts).hasSize(3);
        assertThat(parts[1]).isEmpty();
        assertThat(check.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void itHoldsForItsPayloadAndItsKeyAlone() {
        DetachedJws read = DetachedJws.parse(JWS.text());

        assertThat(read.key()).isEqualTo(TestKeys.FIRST.id());
        assertThat(read.signs(PAYLOAD, TestKeys.FIRST.publicKey())).isTrue();
        assertThat(read.signs(PAYLOAD, TestKeys.SECOND.publicKey())).isFalse();
        assertThat(read.signs("{\"a\":2}".getBytes(StandardCharsets.UTF_8), TestKeys.FIRST.publicKey()))
                .isFalse();
    }

    @Test
    void everyChangedBitIsRefusedOrDoesNotHold() {
        byte[] text = JWS.text().getBytes(StandardCharsets.ISO_8859_1);

        for (int bit = 0; bit < 8 * text.length; bit++) {
            byte[] flipped = text.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(holds(new String(flipped, StandardCharsets.ISO_8859_1)))
                    .as("bit %d", bit)
                    .isFalse();
        }
        assertThat(holds(JWS.text())).isTrue();
    }

    private static boolean holds(String text) {
        try {
            return DetachedJws.parse(text).signs(PAYLOAD, TestKeys.FIRST.publicKey());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"alg\":\"none\"}' | no other algorithm",
                "'{\"alg\":\"HS256\",\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\"}' | no other algorithm",
                "'{\"alg\":\"EdDSA\"}' | no other algorithm",
                "'{\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\",\"alg\":\"EdDSA\"}' | no other algorithm",
                "'{\"alg\":\"EdDSA\",\"b64\":false,\"crit\":[\"b64\"]}' | no other algorithm",
            })
    void anotherHeaderIsRefused(String header, String reason) {
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetachedJws.parse(encoded + ".." + JWS.text().split("\\.", -1)[2]))
                .withMessageContaining(reason);
    }

    @Test
    void aPayloadInsideAShortSignatureOrAnotherTextIsRefused() {
        String[] parts = JWS.text().split("\\.", -1);

        for (String text : new String[] {
            "",
            "..",
            "a.b",
            parts[0] + ".e30." + parts[2],
            parts[0] + "..",
            parts[0] + "..AAAA",
            JWS.text() + "\n",
            JWS.text() + "=",
            JWS.text() + ".",
            "x".repeat(1000)
        }) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> DetachedJws.parse(text));
        }
    }

    @Test
    void aServiceThatSignsWithAnotherKeyIsFoundOut() {
        SigningKey mistaken = new SigningKey() {
            @Override
            public VerifyingKey publicKey() {
                return TestKeys.FIRST.publicKey();
            }

            @Override
            public byte[] sign(byte[] bytes) {
                return TestKeys.SECOND.sign(bytes);
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> DetachedJws.sign(mistaken, PAYLOAD))
                .withMessageContaining("does not hold against its own public key");
    }
}
