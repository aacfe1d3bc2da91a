package dev.golive.sroi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a ledger's file when it is torn, changed, taken or full. */
class JsonLinesFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Subject ANN = new Subject("p_ann-whom-nobody-must-find");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void threeLines() {
        file = folder.resolve("evidence.jsonl");
        try (JsonLinesLedger ledger = open()) {
            ledger.append(events(3));
        }
    }

    @Test
    void itIsCutOffAnywhereInItsLastLineAndGoesOn() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int beforeLast = indexOfLastLine(whole);
        for (int length = beforeLast; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            try (JsonLinesLedger ledger = open()) {
                assertThat(documents(ledger)).as("cut at byte %d", length).isEqualTo(events(2));
                ledger.append(events(3));
                assertThat(documents(ledger)).isEqualTo(events(3));
            }
        }
    }

    @Test
    void aChangedByteIsDamageAndNothingIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        // Without the last line break it could be half a line.
        for (int at = 0; at < whole.length - 1; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);

            assertThatThrownBy(this::open)
                    .as("byte %d", at)
                    .isInstanceOf(LedgerDamagedException.class)
                    .hasMessageStartingWith("Line ");
            assertThat(Files.readAllBytes(file)).isEqualTo(changed);
        }
    }

    @Test
    void zerosAtItsEndAreCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, new byte[200_000], StandardOpenOption.APPEND);

        try (JsonLinesLedger ledger = open()) {
            assertThat(documents(ledger)).isEqualTo(events(3));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void onlyOneAtATimeHasIt() {
        try (JsonLinesLedger first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(LedgerUnavailableException.class)
                    .hasMessageContaining("open already");
            assertThat(documents(first)).isEqualTo(events(3));
        }
        try (JsonLinesLedger later = open()) {
            assertThat(documents(later)).isEqualTo(events(3));
        }
    }

    @Test
    void whoIsForgottenIsInNoFile() throws IOException {
        try (JsonLinesLedger ledger = open()) {
            assertThat(Files.readString(file)).contains(ANN.value());
            ledger.forget(ANN, NOW);
            ledger.append(events(5));
            assertThat(ledger.forget(ANN, NOW)).isEqualTo(1);
        }

        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                assertThat(Files.readString(each)).as("%s", each).doesNotContain(ANN.value());
            }
        }
        assertThat(Files.readString(file)).contains("p_ben");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> JsonLinesLedger.open(
                        folder.resolve("none/evidence.jsonl"), Durability.KILL, new SplittableRandom(1)))
                .isInstanceOf(LedgerUnavailableException.class)
                .hasMessageContaining("evidence.jsonl can't be opened (NoSuchFileException)");
    }

    private JsonLinesLedger open() {
        return JsonLinesLedger.open(file, Durability.KILL, new SplittableRandom(1));
    }

    private static int indexOfLastLine(byte[] whole) {
        return new String(whole, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8).length
                - lastLine(whole).length();
    }

    private static String lastLine(byte[] whole) {
        List<String> lines = new String(whole, StandardCharsets.UTF_8).lines().toList();
        return lines.get(lines.size() - 1);
    }

    private static List<EventDocument> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> EventDocument.of(new EvidenceEvent(
                        new EventKey("/golive/gym", "e" + number),
                        NOW,
                        null,
                        new SessionLabel("hiit"),
                        number % 2 == 0 ? ANN : new Subject("p_ben"),
                        new EffortReported(number, null))))
                .toList();
    }

    private static List<EventDocument> documents(EvidenceLedger ledger) {
        List<EventDocument> documents = new ArrayList<>();
        for (LedgerEntry entry : ledger.read(Scope.all(), 0, 100)) {
            if (entry.content() != null) {
                documents.add(entry.content().document());
            }
        }
        return documents;
    }
}
