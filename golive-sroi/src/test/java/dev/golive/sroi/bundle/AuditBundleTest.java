package dev.golive.sroi.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.fixture.TestKeys;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.integrity.RootChain;
import dev.golive.sroi.signing.TrustedKey;
import dev.golive.sroi.signing.TrustedKeys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a bundle, and who may rely on it. */
class AuditBundleTest {

    private static final TrustedKeys FIRST = TrustedKeys.of(TestKeys.FIRST.publicKey());

    @Test
    void aBundleIsAnOrdinaryZipWithItsFilesInOrder() throws IOException {
        Map<String, String> files = unzipped(SampleBundle.bytes());

        assertThat(files.keySet())
                .containsExactly(
                        "VERIFY.txt",
                        "events.jsonl",
                        "leaves.txt",
                        "chain.txt",
                        "attendance.csv",
                        "report.json",
                        "public-key.pem",
                        "manifest.json",
                        "manifest.jws",
                        "SHA256SUMS");
        assertThat(files.getOrDefault("attendance.csv", "")).isEqualTo("participant,seconds\np_1,1800\n");
        assertThat(files.getOrDefault("events.jsonl", "").lines())
                .hasSize(7)
                .element(4)
                .isEqualTo("{\"erased\":\"forgotten-2026-11-27\"}");
        assertThat(files.getOrDefault("leaves.txt", "").lines().toList().get(3))
                .isEqualTo(MerkleTree.leaf(SampleBundle.salt(3), SampleBundle.event(3)) + " "
                        + SampleBundle.salt(3).hex() + " p_0");
        assertThat(files.getOrDefault("leaves.txt", "").lines().toList().get(4))
                .isEqualTo(MerkleTree.leaf(SampleBundle.salt(4), SampleBundle.event(4)) + " - forgotten-2026-11-27");
        assertThat(files.getOrDefault("chain.txt", "").lines()).hasSize(3);
        assertThat(files.getOrDefault("SHA256SUMS", "").lines()).hasSize(9);
    }

    @Test
    void theManifestSaysWhatWasSigned() throws IOException {
        AuditBundle bundle = SampleBundle.of(7).seal(TestKeys.FIRST);
        String manifest = unzipped(bundle.bytes()).getOrDefault("manifest.json", "");

        assertThat(manifest)
                .startsWith("{\"entries\":7,\"erased\":1,\"files\":[{\"name\":\"VERIFY.txt\",\"sha256\":\"")
                .contains("\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\"")
                .contains("\"root\":\"" + bundle.manifest().root() + "\"")
                .contains("\"head\":\""
                        + SampleBundle.EARLIER.with(bundle.manifest().root()).head() + "\"")
                .contains("\"sealedAtMs\":1795806000123,\"session\":\"Tuesday \\\"HIIT\\\"\",\"sessions\":3}");
        assertThat(BundleManifest.parse(manifest.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(bundle.manifest());
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        byte[] bytes = SampleBundle.bytes();
        ByteArrayOutputStream streamed = new ByteArrayOutputStream();
        SampleBundle.of(7).seal(TestKeys.FIRST).writeTo(streamed);

        assertThat(SampleBundle.bytes()).isEqualTo(bytes);
        assertThat(streamed.toByteArray()).isEqualTo(bytes);
        // On every JDK, in every zone, on every day. Only a change of what is in it, such as its steps, may change
        // this.
        assertThat(Hash.sha256(bytes)).hasToString("139442fe6856b112bdb9f6af32dfb496cb31d1dd27676ffa395909406f79c50e");
    }

    @Test
    void aGoodBundleIsIntactByItsOwnKeyAndByATrustedOne() throws IOException {
        byte[] bytes = SampleBundle.bytes();

        assertThat(AuditBundle.verify(bytes)).isInstanceOfSatisfying(EvidenceIntact.class, intact -> {
            assertThat(intact.trust()).isEqualTo(KeyTrust.BUNDLED);
            assertThat(intact.manifest().session()).hasToString("Tuesday \"HIIT\"");
            assertThat(intact.manifest().sealedAt()).isEqualTo(SampleBundle.SEALED);
        });
        assertThat(AuditBundle.verify(bytes, FIRST))
                .isInstanceOfSatisfying(
                        EvidenceIntact.class,
                        intact -> assertThat(intact.trust()).isEqualTo(KeyTrust.GIVEN));
        assertThat(AuditBundle.verify(new ByteArrayInputStream(bytes), FIRST).isIntact())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8, 100})
    void aBundleOfAnyLengthIsIntact(int events) {
        AuditBundle bundle = SampleBundle.of(events).seal(TestKeys.FIRST);

        assertThat(AuditBundle.verify(bundle.bytes(), FIRST)).isInstanceOf(EvidenceIntact.class);
        assertThat(bundle.manifest().entries()).isEqualTo(events);
    }

    @Test
    void erasingAnEntryKeepsTheRootAndTheChain() {
        BundleEntry kept = BundleEntry.kept(SampleBundle.event(1), SampleBundle.salt(1), "p_1");
        BundleEntry other = BundleEntry.kept(SampleBundle.event(2), SampleBundle.salt(2), "p_2");
        AuditBundle before = bundle(RootChain.empty(), kept, other);
        AuditBundle after = bundle(RootChain.empty(), BundleEntry.erased(kept.leaf(), "forgotten"), other);

        assertThat(after.manifest().root()).isEqualTo(before.manifest().root());
        assertThat(after.manifest().head()).isEqualTo(before.manifest().head());
        assertThat(new String(after.bytes(), StandardCharsets.UTF_8))
                .doesNotContain(SampleBundle.salt(1).hex(), "\"subject\":\"p_1\"", " p_1\n");
        assertThat(AuditBundle.verify(after.bytes(), FIRST)).isInstanceOf(EvidenceIntact.class);
        // The next session goes on from either.
        assertThat(before.chainAfter(RootChain.empty())).isEqualTo(after.chainAfter(RootChain.empty()));
        assertThat(AuditBundle.verify(bundle(before.chainAfter(RootChain.empty()), other)
                                .bytes())
                        .isIntact())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> before.chainAfter(SampleBundle.EARLIER))
                .withMessageContaining("not the chain that the bundle goes on from");
    }

    private static AuditBundle bundle(RootChain earlier, BundleEntry... entries) {
        return AuditBundle.builder(new SessionLabel("yoga"), SampleBundle.SEALED)
                .after(earlier)
                .entries(List.of(entries))
                .seal(TestKeys.FIRST);
    }

    @Test
    void whatAReplacedKeySignedInItsTimeKeepsVerifying() {
        Instant change = SampleBundle.SEALED.plusSeconds(1);
        TrustedKeys ring = TrustedKeys.of(List.of(
                new TrustedKey(TestKeys.FIRST.publicKey(), Instant.EPOCH, change),
                new TrustedKey(TestKeys.SECOND.publicKey(), change, null)));

        assertThat(AuditBundle.verify(SampleBundle.bytes(), ring)).isInstanceOf(EvidenceIntact.class);
        assertThat(AuditBundle.verify(SampleBundle.of(1).seal(TestKeys.SECOND).bytes(), ring))
                .isEqualTo(new EvidenceBroken(
                        "manifest.jws",
                        "It was sealed at 2026-11-27T19:00:00.123Z, when its key " + TestKeys.SECOND.id()
                                + " was not valid: its time is from 2026-11-27T19:00:01.123Z."));
    }

    @Test
    void aKeyThatNobodyTrustsIsNamed() {
        assertThat(AuditBundle.verify(SampleBundle.of(1).seal(TestKeys.SECOND).bytes(), FIRST))
                .isEqualTo(new EvidenceBroken(
                        "manifest.jws",
                        "It is by the key " + TestKeys.SECOND.id()
                                + ", which is not one of the trusted keys: ask its sender for the public key, by another"
                                + " way."));
    }

    @Test
    void whatCantBeInABundleIsRefusedWithTheFix() {
        BundleBuilder builder = SampleBundle.of(1);

        for (String name : new String[] {"", ".x", "-x", "../x", "a/b", "é.csv", "x".repeat(65)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.report(name, new byte[0]))
                    .withMessageContaining("can't be the name of a file in a bundle");
        }
        for (String name : new String[] {"attendance.csv", "ATTENDANCE.csv", "Manifest.json", "sha256sums"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.report(name, new byte[0]))
                    .withMessage("There is a file " + name + " in the bundle already: take another name.");
        }
        for (String event : new String[] {"", "{", "[]", "{}\n", "{\n}", " {}"}) {
            assertThatIllegalArgumentException()
                    .as(event)
                    .isThrownBy(() -> BundleEntry.kept(event.getBytes(StandardCharsets.UTF_8), SampleBundle.salt(1)));
        }
        for (String word : new String[] {"", "-", "a b", "a\n", "é", "x".repeat(129)}) {
            assertThatIllegalArgumentException()
                    .as(word)
                    .isThrownBy(() -> BundleEntry.kept(SampleBundle.event(1), SampleBundle.salt(1), word));
        }
        for (String label : new String[] {"", " ", "a\nb", "\ud800", "x".repeat(257)}) {
            assertThatIllegalArgumentException().as(label).isThrownBy(() -> new SessionLabel(label));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> BundleEntry.erased(Hash.ZERO, "not a word"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditBundle.builder(new SessionLabel("yoga"), Instant.MAX)
                        .seal(TestKeys.FIRST))
                .withMessageContaining("must lie in the years 1970 to 9999");
    }

    @Test
    void aBundleThatWouldBeTooLongIsRefusedBeforeItIsSigned() {
        BundleBuilder builder = SampleBundle.of(1);
        byte[] large = new byte[64 << 20];
        IntStream.range(0, 8).forEach(i -> builder.report("large-" + i, large));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.seal(TestKeys.FIRST))
                .withMessageContaining("longer than 536870912 bytes");
    }

    @Test
    void tenThousandPeopleAreNoMatter() {
        List<BundleEntry> entries = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            entries.add(BundleEntry.kept(SampleBundle.event(i), SampleBundle.salt(i), "p_" + i % 10_000));
        }
        byte[] bytes = AuditBundle.builder(new SessionLabel("stadium"), SampleBundle.SEALED)
                .entries(entries)
                .seal(TestKeys.FIRST)
                .bytes();

        assertThat(AuditBundle.verify(bytes, FIRST)).isInstanceOf(EvidenceIntact.class);
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
