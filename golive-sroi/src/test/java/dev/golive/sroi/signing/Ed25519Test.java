package dev.golive.sroi.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.fixture.TestKeys;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and signatures, by the known answers of RFC 8032 and RFC 8037. */
class Ed25519Test {

    /** RFC 8032, section 7.1, tests 1, 2, 3 and SHA(abc). */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    })
    void aSignatureIsTheKnownOne(String seed, String publicKey, String message, String signature) {
        PemSigningKey key = PemSigningKey.parse(TestKeys.pem(seed));
        byte[] bytes = HexFormat.of().parseHex(message);

        byte[] signed = key.sign(bytes);

        assertThat(HexFormat.of().formatHex(key.publicKey().raw())).isEqualTo(publicKey);
        assertThat(HexFormat.of().formatHex(signed)).isEqualTo(signature);
        assertThat(key.publicKey().verifies(bytes, signed)).isTrue();
    }

    @Test
    void theExampleOfRfc8037SignsAndVerifiesAlike() {
        byte[] input = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".getBytes(StandardCharsets.US_ASCII);
        String signature = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(TestKeys.FIRST.sign(input)))
                .isEqualTo(signature);
        assertThat(TestKeys.FIRST
                        .publicKey()
                        .verifies(input, Base64.getUrlDecoder().decode(signature)))
                .isTrue();
    }

    @Test
    void aKeysIdIsItsThumbprint() {
        // RFC 8037, appendix A.3.
        assertThat(TestKeys.FIRST.id()).hasToString("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        byte[] raw = Base64.getUrlDecoder().decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        assertThat(VerifyingKey.of(raw)).isEqualTo(TestKeys.FIRST.publicKey());
        assertThat(VerifyingKey.of(raw).id()).isEqualTo(TestKeys.FIRST.id());
    }

    @Test
    void aPublicKeyIsWrittenAndReadAsOpensslDoes() {
        String pem = """
                -----BEGIN PUBLIC KEY-----
                MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
                -----END PUBLIC KEY-----
                """;

        assertThat(TestKeys.FIRST.publicKey().pem()).isEqualTo(pem);
        assertThat(VerifyingKey.parsePem(pem)).isEqualTo(TestKeys.FIRST.publicKey());
        assertThat(VerifyingKey.parsePem(pem.replace("\n", "\r\n"))).isEqualTo(TestKeys.FIRST.publicKey());
    }

    @Test
    void anotherMessageAnotherSignatureAndAnotherKeyDoNotVerify() {
        byte[] message = {1, 2, 3};
        byte[] signature = TestKeys.FIRST.sign(message);
        VerifyingKey key = TestKeys.FIRST.publicKey();

        for (int bit = 0; bit < 512; bit++) {
            byte[] flipped = signature.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(key.verifies(message, flipped)).as("bit %d", bit).isFalse();
        }
        assertThat(key.verifies(new byte[] {1, 2, 4}, signature)).isFalse();
        assertThat(key.verifies(message, new byte[0])).isFalse();
        assertThat(key.verifies(message, new byte[65])).isFalse();
        assertThat(TestKeys.SECOND.publicKey().verifies(message, signature)).isFalse();
    }

    @Test
    void whatIsNoKeyOfThisKindIsRefusedWithTheFix() throws Exception {
        byte[] other = KeyPairGenerator.getInstance("Ed448")
                .generateKeyPair()
                .getPublic()
                .getEncoded();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifyingKey.parsePem(TestKeys.pem("PUBLIC KEY", other)))
                .withMessageContaining("no Ed25519 public key")
                .withMessageContaining("openssl pkey -in key.pem -pubout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifyingKey.parsePem(TestKeys.FIRST_PEM))
                .withMessageContaining("This is a private key where a public one is needed")
                .withMessageNotContaining("nWGx");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifyingKey.of(new byte[31]))
                .withMessage("A public Ed25519 key has 32 bytes, not 31.");
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyId("kPrK"));
    }
}
