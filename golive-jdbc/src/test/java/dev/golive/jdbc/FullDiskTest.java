package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.JsonLinesLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that appends evidence until the system lets no file grow any more, as a full disk does ({@code ulimit -f}); then
 * another one with room.
 */
class FullDiskTest {

    /** In units of 512 or 1,024 bytes, as the shell has it. */
    private static final int MOST_BLOCKS = 512;

    @TempDir
    private Path folder;

    @Test
    void inAFileOfLinesAllThatWasAcceptedIsThereAndTheNextGoesOn() throws Exception {
        Said said = runUntilFull(LedgerWriter.IntoLines.class);

        assertThat(said.error()).contains("The ledger evidence.jsonl can't be written", "free space");
        try (JsonLinesLedger ledger = LedgerWriter.lines(folder)) {
            assertKept(ledger, said.last());
        }
    }

    @Test
    void inADatabaseAllThatWasAcceptedIsThereAndTheNextGoesOn() throws Exception {
        Said said = runUntilFull(LedgerWriter.IntoDatabase.class);

        assertThat(said.error()).contains("LedgerUnavailableException");
        try (GoLiveDatabase database = GoLiveDatabase.file(folder)) {
            assertKept(database.evidenceLedger(new SplittableRandom(1)), said.last());
        }
    }

    private static void assertKept(EvidenceLedger ledger, int lastSaid) {
        List<EventDocument> kept = new ArrayList<>();
        LedgerReader.each(ledger, Scope.all(), kept::add);
        assertThat(kept.size()).isIn(Writer.linesBefore(lastSaid + 1), Writer.linesBefore(lastSaid + 2));
        assertThat(kept)
                .isEqualTo(IntStream.range(0, kept.size())
                        .mapToObj(LedgerWriter::event)
                        .toList());

        ledger.append(List.of(LedgerWriter.event(kept.size())));
        assertThat(ledger.read(Scope.all(), kept.size(), 2)).hasSize(1);
    }

    /** The last number that it said was kept, and what it said at the end. */
    private record Said(int last, String error) {}

    private Said runUntilFull(Class<?> main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f " + MOST_BLOCKS + "; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString(),
                        "0")
                .redirectErrorStream(true)
                .start();
        int last = -1;
        StringBuilder error = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.equals(Integer.toString(last + 1))) {
                    last++;
                } else {
                    error.append(line).append('\n');
                }
            }
            assertThat(process.waitFor()).as("%s", error).isEqualTo(1);
        } finally {
            process.destroyForcibly();
        }
        return new Said(last, error.toString());
    }
}
