package dev.golive.sroi.bundle;

import static dev.golive.sroi.bundle.SampleBundle.changed;
import static dev.golive.sroi.bundle.SampleBundle.repacked;
import static dev.golive.sroi.bundle.SampleBundle.replacing;
import static dev.golive.sroi.bundle.SampleBundle.resealed;
import static dev.golive.sroi.bundle.SampleBundle.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.fixture.TestKeys;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.RootChain;
import dev.golive.sroi.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed in a bundle is found, however well it is covered up. */
class BundleTamperTest {

    private static final TrustedKeys TRUSTED = TrustedKeys.of(TestKeys.FIRST.publicKey());

    @Test
    void everySingleBitOfABundleThatIsFlippedIsFound() {
        byte[] zip = AuditBundle.builder(new SessionLabel("yoga"), SampleBundle.SEALED)
                .entries(List.of(BundleEntry.kept(SampleBundle.event(1), SampleBundle.salt(1))))
                .seal(TestKeys.FIRST)
                .bytes();

        for (int bit = 0; bit < 8 * zip.length; bit++) {
            zip[bit / 8] ^= (byte) (1 << bit % 8);
            if (AuditBundle.verify(zip, TRUSTED).isIntact()) {
                throw new AssertionError("bit " + bit + " is flipped, and nobody noticed");
            }
            zip[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(AuditBundle.verify(zip, TRUSTED).isIntact()).isTrue();
    }

    @Test
    void aFlippedBitIsFoundThoughTheZipIsPackedAnew() {
        Random random = new Random(20261127);
        byte[] zip = SampleBundle.bytes();

        for (BundleFile file : StoredZip.read(zip)) {
            int length = (int) file.size();
            // The steps are long, and a byte of them is like another.
            for (int at = 0; at < length; at += file.name().equals(BundleFile.STEPS) ? 97 : 1) {
                int place = at;
                byte[] other = repacked(zip, file.name(), bytes -> {
                    bytes[place] ^= (byte) (1 << random.nextInt(8));
                    return bytes;
                });
                assertThat(AuditBundle.verify(other)).isInstanceOf(EvidenceBroken.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VERIFY.txt",
                "events.jsonl",
                "leaves.txt",
                "chain.txt",
                "attendance.csv",
                "report.json",
                "manifest.json",
                "SHA256SUMS"
            })
    void theFileThatWasChangedIsNamed(String name) {
        UnaryOperator<byte[]> longer = bytes -> Arrays.copyOf(bytes, bytes.length + 1);

        assertThat(broken(repacked(SampleBundle.bytes(), name, longer)).item()).isEqualTo(name);
    }

    @Test
    void aCutABytesMoreAndAnotherFileAreFound() {
        byte[] zip = SampleBundle.bytes();

        for (int length = 0; length < zip.length; length += length < zip.length - 30 ? 17 : 1) {
            assertThat(AuditBundle.verify(Arrays.copyOf(zip, length)).isIntact())
                    .isFalse();
        }
        assertThat(broken(Arrays.copyOf(zip, zip.length + 1)))
                .isEqualTo(new EvidenceBroken(
                        "zip", "Byte " + zip.length + ", behind the zip's end, does not belong to it."));
        assertThat(broken(new byte[0]))
                .isEqualTo(broken("no zip at all, but some text".getBytes(StandardCharsets.UTF_8)));
        List<BundleFile> more = new ArrayList<>(StoredZip.read(zip));
        more.add(BundleFile.of("more.csv", "a,b"));
        assertThat(broken(zip(more)))
                .isEqualTo(
                        new EvidenceBroken("more.csv", "The manifest does not list this file: nobody vouches for it."));
    }

    @Test
    void aFileMissingTwiceOrElsewhereIsFound() {
        List<BundleFile> files = StoredZip.read(SampleBundle.bytes());

        for (BundleFile file : files) {
            List<BundleFile> fewer = new ArrayList<>(files);
            fewer.remove(file);
            assertThat(broken(zip(fewer))).isEqualTo(new EvidenceBroken(file.name(), "It is missing from the zip."));
            List<BundleFile> twice = new ArrayList<>(files);
            twice.add(file);
            assertThat(broken(zip(twice))).isEqualTo(new EvidenceBroken(file.name(), "It is in the zip twice."));
        }
        List<BundleFile> swapped = new ArrayList<>(files);
        Collections.swap(swapped, 0, 1);
        assertThat(broken(zip(swapped)))
                .isEqualTo(new EvidenceBroken("zip", "Its files are not in the order of the manifest."));
    }

    @Test
    void whoeverSealsAnewWithAnotherKeyIsNotBelieved() {
        byte[] forged = SampleBundle.of(6).seal(TestKeys.SECOND).bytes();

        assertThat(AuditBundle.verify(forged)).isInstanceOf(EvidenceIntact.class);
        assertThat(broken(forged).item()).isEqualTo("manifest.jws");
        assertThat(broken(repacked(
                                forged,
                                "public-key.pem",
                                unused -> TestKeys.FIRST.publicKey().pem().getBytes(StandardCharsets.UTF_8)))
                        .item())
                .isEqualTo("public-key.pem");
    }

    /** Not even the owner of the key can seal what does not fit together. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events.jsonl | \"id\":3 | \"id\":33 | Line 4 is not the event that its leaf was made of.",
                "events.jsonl | forgotten-2026-11-27 | forgotten-2026-11-28 | Line 5 is not the tombstone of its leaf.",
                "leaves.txt | - forgotten-2026-11-27 | - forgotten | Line 5 is not the tombstone of its leaf.",
                "leaves.txt | p_0 | p 0 | Line 1 has 4 parts, not 3.",
            })
    void entriesThatDoNotFitTheirLeavesAreFound(String file, String text, String other, String reason) {
        byte[] zip = resealed(SampleBundle.bytes(), file, TestKeys.FIRST, replacing(text, other));

        assertThat(broken(zip).reason()).isEqualTo(reason);
    }

    @Test
    void leavesThatDoNotAddUpAreFound() {
        String leaf = SampleBundle.of(7).seal(TestKeys.FIRST).manifest().root().hex();
        byte[] zip = SampleBundle.bytes();
        String erased = text(zip, "leaves.txt").lines().toList().get(4).substring(0, 64);

        assertThat(broken(resealed(zip, "leaves.txt", TestKeys.FIRST, replacing(erased, leaf))))
                .satisfies(found -> assertThat(found.item()).isEqualTo("leaves.txt"))
                .satisfies(found -> assertThat(found.reason()).startsWith("The leaves add up to the root "));
        assertThat(broken(resealed(zip, "leaves.txt", TestKeys.FIRST, replacing(erased, erased + "0")))
                        .reason())
                .startsWith("Line 5 is no leaf. A SHA-256 hash is written as 64 hex digits");
        assertThat(broken(resealed(zip, "leaves.txt", TestKeys.FIRST, BundleTamperTest::withoutLastLine)))
                .isEqualTo(new EvidenceBroken("events.jsonl", "It goes on after its last leaf."));
        assertThat(broken(resealed(zip, "events.jsonl", TestKeys.FIRST, BundleTamperTest::withoutLastLine)))
                .isEqualTo(new EvidenceBroken("events.jsonl", "It ends before line 7."));
        assertThat(broken(
                        resealed(zip, "events.jsonl", TestKeys.FIRST, bytes -> Arrays.copyOf(bytes, bytes.length - 1))))
                .isEqualTo(new EvidenceBroken("events.jsonl", "Line 7 has no end."));
    }

    @Test
    void aChainThatDoesNotFollowIsFound() {
        byte[] zip = SampleBundle.bytes();
        String second = SampleBundle.EARLIER.roots().get(1).hex();

        assertThat(broken(resealed(zip, "chain.txt", TestKeys.FIRST, replacing(second, "0".repeat(64)))))
                .isEqualTo(new EvidenceBroken("chain.txt", "Line 2 does not follow from the one before."));
        assertThat(broken(resealed(zip, "chain.txt", TestKeys.FIRST, BundleTamperTest::withoutLastLine)))
                .isEqualTo(new EvidenceBroken("chain.txt", "Its last session is not the one in the manifest."));
        assertThat(broken(resealed(zip, "chain.txt", TestKeys.FIRST, unused -> new byte[0]))
                        .item())
                .isEqualTo("chain.txt");
        // A chain of one session that is right by itself, and not the one that was sealed.
        String root = SampleBundle.of(7).seal(TestKeys.FIRST).manifest().root().hex();
        String alone = root + " " + RootChain.of(List.of(Hash.parse(root))).head() + "\n";
        assertThat(broken(resealed(zip, "chain.txt", TestKeys.FIRST, unused -> alone.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new EvidenceBroken("chain.txt", "Its head is not the one in the manifest."));
    }

    @Test
    void nothingIsReadBeyondTheZipsOwnLength() {
        // A size of 4 GiB in a header, a name of 64 KiB, and a file that holds the rest of the zip.
        byte[] zip = SampleBundle.bytes();
        for (int at : new int[] {18, 19, 20, 21, 22, 23, 24, 25, 26, 27}) {
            byte[] other = zip.clone();
            other[at] = (byte) 0xff;
            assertThat(AuditBundle.verify(other).isIntact()).isFalse();
        }
    }

    private static byte[] withoutLastLine(byte[] bytes) {
        int end = bytes.length - 1;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static String text(byte[] zip, String name) {
        List<BundleFile> files = changed(StoredZip.read(zip), "", bytes -> bytes);
        return files.stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static EvidenceBroken broken(byte[] zip) {
        EvidenceCheck check = AuditBundle.verify(zip, TRUSTED);
        assertThat(check).isInstanceOf(EvidenceBroken.class);
        return (EvidenceBroken) check;
    }
}
