package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.bundle.AuditBundle;
import dev.golive.sroi.bundle.BundleEntry;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.signing.PemSigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle at the command line: of one piece, of the right key, or not. */
class EvidenceVerifyTest {

    /** Test 1 and test 2 of RFC 8032, section 7.1, which everybody knows. */
    private static final PemSigningKey KEY = key("MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g");

    private static final PemSigningKey OTHER = key("MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7");

    private static final AuditBundle BUNDLE = AuditBundle.builder(new SessionLabel("tuesday-hiit"), Run.NOW)
            .entries(List.of(BundleEntry.kept(
                    "{\"type\":\"test\"}".getBytes(StandardCharsets.UTF_8), Salt.of(new byte[16]), "p_1")))
            .seal(KEY);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String zip = "";
    private String pem = "";

    @BeforeEach
    void files() throws IOException {
        zip = Files.write(folder.resolve("bundle.zip"), BUNDLE.bytes()).toString();
        pem = Files.writeString(folder.resolve("sender.pem"), KEY.publicKey().pem())
                .toString();
    }

    @Test
    void aGoodBundleIsSummedUp() {
        String summary =
                "{\"session\":\"tuesday-hiit\",\"sealedAtMs\":1795370400000,\"entries\":1,\"erased\":0,\"root\":\""
                        + BUNDLE.manifest().root() + "\",\"head\":\""
                        + BUNDLE.manifest().head()
                        + "\",\"sessions\":1,\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\",\"trusted\":";

        assertThat(Run.of("evidence", "verify", zip, "--public-key", pem)).isEqualTo(Run.done(summary + "true}"));
        assertThat(Run.of("evidence", "verify", zip))
                .isEqualTo(new Run(
                        0,
                        summary + "false}\n",
                        "Nobody but the bundle vouches for its key: compare kid with what the sender publishes, or give"
                                + " --public-key.\n"));
    }

    @Test
    void theFirstBrokenItemIsNamed() throws IOException {
        byte[] bytes = BUNDLE.bytes();
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("{\"type\":\"test\"}");
        bytes[at + 9] ^= 1;
        Files.write(Path.of(zip), bytes);

        assertThat(Run.of("evidence", "verify", zip, "--public-key", pem))
                .isEqualTo(Run.refused("events.jsonl: Its bytes are not those that were packed (CRC-32)."));
        Files.writeString(Path.of(zip), "no zip");
        assertThat(Run.of("evidence", "verify", zip))
                .isEqualTo(Run.refused("zip: This is no zip, or not one of a bundle: its first bytes are others."));
    }

    @Test
    void aBundleOfAnotherKeyIsRefused() throws IOException {
        Files.writeString(Path.of(pem), OTHER.publicKey().pem());

        assertThat(Run.of("evidence", "verify", zip, "--public-key", pem))
                .isEqualTo(
                        Run.refused(
                                "manifest.jws: It is by the key " + KEY.id()
                                        + ", which is not one of the trusted keys: ask its sender for the public key, by another way."));
    }

    @Test
    void whatCantBeReadIsNamed() throws IOException {
        Files.writeString(Path.of(pem), "no key");
        String none = folder.resolve("none").toString();

        assertThat(Run.of("evidence", "verify", none))
                .isEqualTo(Run.usage("FILE.zip: There is no file " + none + ": check its path."));
        assertThat(Run.of("evidence", "verify", zip, "--public-key", none))
                .isEqualTo(Run.usage("--public-key: There is no file " + none + ": check its path."));
        assertThat(Run.of("evidence", "verify", zip, "--public-key", pem).err())
                .startsWith("--public-key: This is no key in PEM");
        assertThat(Run.of("evidence", "verify", folder.toString()).exitCode()).isEqualTo(2);
        assertThat(Run.of("evidence", "verify").exitCode()).isEqualTo(2);
        assertThat(Run.of("evidence").exitCode()).isEqualTo(2);
    }

    private static PemSigningKey key(String base64) {
        return PemSigningKey.parse("-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }
}
