package dev.golive.sroi.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.fixture.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A private key from a file or an environment variable, and what is said when it is not one. */
class PemSigningKeyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aKeyIsReadFromItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("key.pem"), TestKeys.FIRST_PEM);

        assertThat(PemSigningKey.fromFile(file).id()).isEqualTo(TestKeys.FIRST.id());
    }

    @Test
    void theKeyThatOpensslMakesIsRead() throws Exception {
        Path file = folder.resolve("key.pem");
        Process openssl = new ProcessBuilder("openssl", "genpkey", "-algorithm", "ed25519", "-out", file.toString())
                .inheritIO()
                .start();
        assertThat(openssl.waitFor()).isZero();

        PemSigningKey key = PemSigningKey.fromFile(file);

        assertThat(key.publicKey().verifies(new byte[] {1}, key.sign(new byte[] {1})))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " ", "\\n", "\n\n  "})
    void aKeyIsReadFromItsVariableHoweverItsLinesEnd(String lineEnd) {
        Map<String, String> environment = Map.of("EVIDENCE_KEY", TestKeys.FIRST_PEM.replace("\n", lineEnd));

        assertThat(PemSigningKey.fromEnvironment(environment, "EVIDENCE_KEY").id())
                .isEqualTo(TestKeys.FIRST.id());
    }

    @Test
    void whereTheKeyShouldBeIsNamedWithTheFix() throws IOException {
        Path binary = Files.write(folder.resolve("key.der"), new byte[] {0x30, (byte) 0xff, 1});
        Path large = Files.write(folder.resolve("large.pem"), new byte[20_000]);
        Path none = folder.resolve("none.pem");

        refusesFile(none, "There is no such file: check its path, from the folder you are in.");
        refusesFile(folder, "It is a folder: give the file in it.");
        refusesFile(large, "It is longer than 16384 bytes, which no key is: give the key alone.");
        refusesFile(
                binary,
                "It is not text: if it is DER, turn it into PEM with: openssl pkey -inform DER -in key.der -out key.pem.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PemSigningKey.fromEnvironment(Map.of(), "EVIDENCE_KEY"))
                .withMessage(
                        "The environment variable EVIDENCE_KEY: It is not set: give it the text of a private key in PEM.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PemSigningKey.fromEnvironment(Map.of("EVIDENCE_KEY", " "), "EVIDENCE_KEY"))
                .withMessage("The environment variable EVIDENCE_KEY: There is no key: the text is empty; make one with:"
                        + " openssl genpkey -algorithm ed25519 -out key.pem.");
    }

    private static void refusesFile(Path file, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PemSigningKey.fromFile(file))
                .withMessage("The key file " + file + ": " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENCRYPTED PRIVATE KEY | locked by a password, which nobody can type here: unlock it with: openssl pkey",
                "PUBLIC KEY | This is a public key, which can't sign",
                "OPENSSH PRIVATE KEY | This is a \"OPENSSH PRIVATE KEY\" where a \"PRIVATE KEY\" is needed",
                "RSA PRIVATE KEY | This is a \"RSA PRIVATE KEY\" where a \"PRIVATE KEY\" is needed",
                "PRIVATE KEY | This private key is not Ed25519, or broken",
            })
    void anotherKindOfKeyIsCalledByItsName(String label, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PemSigningKey.parse(TestKeys.pem(label, new byte[] {'s', 'e', 'c', 'r', 'e', 't', '!'})))
                .withMessageContaining(reason)
                .withMessageNotContaining("c2VjcmV0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA", "Ed448", "X25519"})
    void aPrivateKeyOfAnotherAlgorithmIsRefused(String algorithm) throws Exception {
        byte[] der = KeyPairGenerator.getInstance(algorithm)
                .generateKeyPair()
                .getPrivate()
                .getEncoded();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PemSigningKey.parse(TestKeys.pem("PRIVATE KEY", der)))
                .withMessageContaining("not Ed25519")
                .withMessageContaining("openssl genpkey -algorithm ed25519");
    }

    @Test
    void aTextThatIsCutOffIsNoKey() {
        String pem = TestKeys.FIRST_PEM;

        for (int length = 1; length < pem.length() - 1; length++) {
            String part = pem.substring(0, length);
            assertThatIllegalArgumentException().isThrownBy(() -> PemSigningKey.parse(part));
        }
    }

    @Test
    void aKeyPrintsItsIdAndNeverItself() {
        assertThat(TestKeys.FIRST).hasToString("PemSigningKey[kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k]");
    }
}
