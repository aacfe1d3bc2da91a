package dev.golive.benchmark.relay;

import dev.golive.benchmark.micro.Durable;
import dev.golive.benchmark.micro.DurableFile;
import dev.golive.benchmark.micro.DurablePostgres;
import dev.golive.jdbc.GoLiveDatabase;
import dev.golive.relay.RelaySettings;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** Where the relay keeps what it takes. */
public enum Store {
    /** This process, for as long as it lives. */
    MEMORY("memory alone"),
    /** The library's own file. */
    FILE("an H2 file"),
    /** A PostgreSQL behind a pool of ten connections. */
    POSTGRES("PostgreSQL");

    private static final Duration KEEP_FOR = Duration.ofDays(30);

    private final String inWords;

    Store(String inWords) {
        this.inWords = inWords;
    }

    /** As the report calls it. */
    public String inWords() {
        return inWords;
    }

    /** One that is open. */
    public static final class Open implements AutoCloseable {

        private final Durable durable;
        private final GoLiveDatabase database;

        private Open(Durable durable) throws IOException {
            this.durable = durable;
            this.database = durable.open();
        }

        /** The file or the server; {@link #MEMORY} needs no opening. */
        public static Open of(Store store) throws IOException {
            return new Open(store == FILE ? new DurableFile() : new DurablePostgres());
        }

        Durable durable() {
            return durable;
        }

        /** Its name and its version. */
        public Map<String, String> version() throws SQLException {
            try (Connection connection = durable.connect()) {
                DatabaseMetaData database = connection.getMetaData();
                return Map.of(database.getDatabaseProductName(), database.getDatabaseProductVersion());
            }
        }

        /** A standard relay that keeps all there. */
        public RelaySettings relay() {
            return RelaySettings.standard()
                    .withStores(
                            database.roomJournal(InstantSource.system(), KEEP_FOR),
                            database.reactionStore(),
                            database.tallyStore(KEEP_FOR));
        }

        @Override
        public void close() throws IOException {
            database.close();
            durable.end();
        }
    }
}
