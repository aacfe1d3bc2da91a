package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.JsonLinesLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process is killed in the midst of appending evidence, over and over, on one and the same ledger. Two hundred times with
 * {@code -Dgolive.kills=200}.
 */
class KilledLedgerTest {

    private static final long SEED = 20_261_127;
    private static final int KILLS = Integer.getInteger("golive.kills", 12);

    @TempDir
    private Path folder;

    @Test
    void inAFileOfLinesNothingAcceptedIsLostAndNothingIsDoubled() throws Exception {
        kill(LedgerWriter.IntoLines.class, folder, () -> {
            try (JsonLinesLedger ledger = LedgerWriter.lines(folder)) {
                return kept(ledger);
            }
        });
    }

    @Test
    void inADatabaseNothingAcceptedIsLostAndNothingIsDoubled() throws Exception {
        kill(LedgerWriter.IntoDatabase.class, folder, () -> {
            try (GoLiveDatabase database = GoLiveDatabase.file(folder)) {
                return kept(database.evidenceLedger(new SplittableRandom(1)));
            }
        });
    }

    @Test
    void inPostgresNothingAcceptedIsLostAndNothingIsDoubled() throws Exception {
        EvidenceLedger ledger = new Postgres().empty().evidenceLedger(new SplittableRandom(1));
        PGSimpleDataSource source = (PGSimpleDataSource) Postgres.source();

        kill(LedgerWriter.IntoPostgres.class, source.getUrl(), () -> {
            // The server may be at the last word of whoever was killed, and holds the head until it is done with it.
            Jdbi.create(source)
                    .useTransaction(handle ->
                            handle.execute("select position from golive_evidence_head where id = 1 for update"));
            return kept(ledger);
        });
    }

    private static void kill(Class<?> main, Object place, Supplier<List<EventDocument>> keptAfterwards)
            throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int said = Victim.runUntilKilled(main, place, next, 1 + random.nextInt(60));

            List<EventDocument> kept = keptAfterwards.get();

            // What was under way when the kill came may be there or not, but whole.
            assertThat(kept.size())
                    .as("kept after kill %d, seed %d", kill, SEED)
                    .isIn(Writer.linesBefore(said + 1), Writer.linesBefore(said + 2));
            assertThat(kept)
                    .isEqualTo(IntStream.range(0, kept.size())
                            .mapToObj(LedgerWriter::event)
                            .toList());
            next = kept.size() == Writer.linesBefore(said + 1) ? said + 1 : said + 2;
        }
    }

    private static List<EventDocument> kept(EvidenceLedger ledger) {
        List<EventDocument> kept = new ArrayList<>();
        List<LedgerEntry> entries = ledger.read(Scope.all(), 0, EvidenceLedger.MOST);
        while (!entries.isEmpty()) {
            entries.forEach(
                    entry -> kept.add(Objects.requireNonNull(entry.content()).document()));
            entries = ledger.read(Scope.all(), kept.size(), EvidenceLedger.MOST);
        }
        return kept;
    }
}
