package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.GroupingLedger;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.outlet.SinkName;
import dev.golive.sroi.outlet.SinkPace;
import dev.golive.sroi.outlet.SinkPump;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that goes away and comes back, and one that nobody may write to. */
class GoneDatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatCouldNotBeKeptIsKeptOnceTheDatabaseIsBackAndSinksGoOn() throws Exception {
        EmbeddedPostgres server = start(0);
        int port = server.getPort();
        GoLiveDatabase database = GoLiveDatabase.of(server.getPostgresDatabase());
        EvidenceLedger ledger = GroupingLedger.create(database.evidenceLedger(new SplittableRandom(1)));
        List<EventDocument> taken = new ArrayList<>();
        SinkPump pump = SinkPump.create(
                new SinkName("warehouse"), ledger, taken::addAll, database.cursorStore(), SinkPace.STANDARD, () -> NOW);
        ledger.append(List.of(LedgerWriter.event(0)));
        pump.round();

        server.close();
        List<EventDocument> next = List.of(LedgerWriter.event(0), LedgerWriter.event(1));
        assertThatThrownBy(() -> ledger.append(next)).isInstanceOf(LedgerUnavailableException.class);
        assertThatThrownBy(pump::round).isInstanceOf(RuntimeException.class);

        try (EmbeddedPostgres again = start(port)) {
            assertThat(again.getPort()).isEqualTo(port);
            assertThat(ledger.append(next).fresh()).hasSize(1);
            pump.round();
            assertThat(ledger.read(Scope.all(), 0, 10)).hasSize(2);
            assertThat(taken).isEqualTo(next);
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    @Test
    void aDatabaseThatNobodyMayWriteToSaysSoAndKeepsNothing() {
        EvidenceLedger ledger = new Postgres().empty().evidenceLedger(new SplittableRandom(1));
        ledger.append(List.of(LedgerWriter.event(0)));
        PGSimpleDataSource source = (PGSimpleDataSource) Postgres.source();
        source.setOptions("-c default_transaction_read_only=on");
        EvidenceLedger readOnly = GoLiveDatabase.of(source).evidenceLedger(new SplittableRandom(1));

        assertThatThrownBy(() -> readOnly.append(List.of(LedgerWriter.event(1))))
                .isInstanceOf(LedgerUnavailableException.class)
                .rootCause()
                .hasMessageContaining("read-only transaction");
        assertThat(readOnly.read(Scope.all(), 0, 10)).hasSize(1);
    }
}
