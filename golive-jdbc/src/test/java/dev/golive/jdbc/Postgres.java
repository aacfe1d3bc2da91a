package dev.golive.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL for all tests of this module, ended with their process. */
final class Postgres implements TestDatabase {

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start.", e);
            }
        }
    }

    static DataSource source() {
        return Server.RUNNING.getPostgresDatabase();
    }

    /** As some hosts set their databases: a transaction does not see what was committed since it began. */
    static DataSource repeatableRead() {
        PGSimpleDataSource source = (PGSimpleDataSource) source();
        source.setOptions("-c default_transaction_isolation=repeatable\\ read");
        return source;
    }

    @Override
    public GoLiveDatabase empty() {
        GoLiveDatabase database = again();
        Jdbi.create(source())
                .useHandle(handle -> handle.execute("truncate golive_webhook, golive_session,"
                        + " golive_attendance_room, golive_attendance_connection, golive_journal, golive_reaction,"
                        + " golive_reaction_lease, golive_tally, golive_tally_lease,"
                        + " golive_evidence, golive_evidence_salt, golive_evidence_subject, golive_outlet restart identity;"
                        + " update golive_evidence_head set position = 0"));
        return database;
    }

    @Override
    public GoLiveDatabase again() {
        return GoLiveDatabase.of(source());
    }

    @Override
    public void close() {}
}
