package dev.golive.sroi.bundle;

import static dev.golive.sroi.bundle.SampleBundle.repacked;
import static dev.golive.sroi.bundle.SampleBundle.replacing;
import static dev.golive.sroi.bundle.SampleBundle.resealed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.fixture.TestKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The steps that are printed in a bundle, taken out of it and run as they are there, with sh, sha256sum and openssl. These
 * must be on the machine; {@code script/test} looks for them.
 */
class StockToolsTest {

    private static final String ALL_STEPS = "sed -n 's/^    //p' VERIFY.txt | sh";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 7, 8, 13})
    void aGoodBundlePassesEveryStep(int events) throws Exception {
        byte[] zip = SampleBundle.of(events).seal(TestKeys.FIRST).bytes();

        String said = verified(zip, 0);

        assertThat(said)
                .contains("Signature Verified Successfully")
                .contains("Signed with the key " + TestKeys.FIRST.id())
                .contains("attendance.csv: OK")
                .endsWith("ALL WELL: " + events + " events, " + (events > 4 ? 1 : 0)
                        + " of them erased; session 3 of its chain, whose head is "
                        + head(zip) + "\n");
    }

    @Test
    void theFirstSessionOfAChainPassesToo() throws Exception {
        byte[] zip = AuditBundle.builder(new SessionLabel("\"head\":\"x\",\"root\":\"y\""), SampleBundle.SEALED)
                .seal(TestKeys.FIRST)
                .bytes();

        assertThat(verified(zip, 0)).contains("ALL WELL: 0 events, 0 of them erased; session 1 of its chain");
    }

    @Test
    void thePublicKeyCanComeFromElsewhere() throws Exception {
        byte[] zip = SampleBundle.bytes();
        Path first = Files.writeString(
                folder.resolve("first.pem"), TestKeys.FIRST.publicKey().pem());
        Path second = Files.writeString(
                folder.resolve("second.pem"), TestKeys.SECOND.publicKey().pem());

        assertThat(run(unpacked(zip, "a"), "export KEY=" + first + "; " + ALL_STEPS, 0))
                .contains("ALL WELL");
        assertThat(run(unpacked(zip, "b"), "export KEY=" + second + "; " + ALL_STEPS, 1))
                .contains("BROKEN: manifest.json or manifest.jws: the signature does not hold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attendance.csv | 1800 | 1900 | BROKEN: a file is not the one that was sealed",
                "events.jsonl | \"id\":3 | \"id\":33 | BROKEN: a file is not the one that was sealed",
                "manifest.json | \"entries\":7 | \"entries\":8 | BROKEN: manifest.json or manifest.jws",
                "manifest.json | \"root\":\" | \"root\":\"0 | BROKEN: manifest.json or manifest.jws",
                "SHA256SUMS | attendance.csv | attendance.txt | BROKEN: SHA256SUMS",
            })
    void aBundleThatWasTamperedWithFails(String file, String text, String other, String said) throws Exception {
        byte[] zip = repacked(SampleBundle.bytes(), file, replacing(text, other));

        assertThat(verified(zip, 1)).contains(said).doesNotContain("ALL WELL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events.jsonl | \"id\":3 | \"id\":33 | BROKEN: events.jsonl: line 4 is not what its leaf was made of",
                "leaves.txt | p_0\\n$ | p_0 | BROKEN",
                "chain.txt | ^. | 0 | BROKEN: chain.txt: line 1 does not follow from the one before",
            })
    void notEvenTheOwnerOfTheKeyCanSealWhatDoesNotFit(String file, String pattern, String other, String said)
            throws Exception {
        byte[] zip = resealed(
                SampleBundle.bytes(),
                file,
                TestKeys.FIRST,
                bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst(pattern, other)
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(verified(zip, 1)).contains(said).doesNotContain("ALL WELL");
    }

    @Test
    void leavesThatAddUpToAnotherRootFail() throws Exception {
        byte[] zip = resealed(
                SampleBundle.bytes(),
                "leaves.txt",
                TestKeys.FIRST,
                bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst("[0-9a-f]{64} - ", "0".repeat(64) + " - ")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(verified(zip, 1)).contains("BROKEN: leaves.txt: the leaves add up to another root");
    }

    @Test
    void aFileThatNobodyVouchesForFails() throws Exception {
        Path unpacked = unpacked(SampleBundle.bytes(), "a");
        Files.writeString(unpacked.resolve("more.csv"), "a,b");

        assertThat(run(unpacked, ALL_STEPS, 1)).contains("BROKEN: more.csv: nobody vouches for this file");
    }

    @Test
    void theGuidePrintsTheSameSteps() throws IOException {
        String guide = Files.readString(Path.of("../docs/guide/integrity.md"));
        List<BundleFile> files = StoredZip.read(SampleBundle.bytes());
        String steps = new String(files.get(0).bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("    "))
                .map(line -> line.substring(4) + "\n")
                .reduce("", String::concat);

        assertThat(guide).contains("```sh\n" + steps + "```");
    }

    private static String head(byte[] zip) {
        return ((EvidenceIntact) AuditBundle.verify(zip)).manifest().head().hex();
    }

    private String verified(byte[] zip, int exitCode) throws Exception {
        return run(unpacked(zip, "bundle"), ALL_STEPS, exitCode);
    }

    /** By unzip, not by anything of ours. */
    private Path unpacked(byte[] zip, String name) throws Exception {
        Path file = Files.write(folder.resolve(name + ".zip"), zip);
        run(folder, "unzip -q " + file.getFileName() + " -d " + name, 0);
        return folder.resolve(name);
    }

    private String run(Path in, String command, int exitCode) throws Exception {
        Path out = Files.createTempFile(folder, "out", null);
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Not done after two minutes: " + command);
        }
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isEqualTo(exitCode);
        return said;
    }
}
