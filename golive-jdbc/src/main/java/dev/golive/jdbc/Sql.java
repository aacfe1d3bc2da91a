package dev.golive.jdbc;

import dev.golive.error.StoreUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** Transactions, and what the stores have in common. Thread-safe. */
final class Sql {

    /** Unique violation, in the SQL standard; H2 says it with the same code, PostgreSQL too. */
    private static final String DUPLICATE = "23505";

    /** Serialization failure, deadlock; and H2's word for two writers of one row. */
    private static final Set<String> CLASHES = Set.of(DUPLICATE, "40001", "40P01", "90131");

    private static final int ATTEMPTS = 20;

    private final Jdbi jdbi;
    private final @Nullable String afterWrite;

    /**
     * Over a database.
     *
     * @param afterWrite what makes a commit durable, null where a commit is durable by itself
     */
    Sql(DataSource source, @Nullable String afterWrite) {
        this.jdbi = Jdbi.create(() -> connection(source));
        this.afterWrite = afterWrite;
    }

    /** A host's pool may hand out connections that don't commit by themselves, and takes them back as they were. */
    private static Connection connection(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(true);
        return connection;
    }

    /**
     * Reads in a transaction.
     *
     * @throws StoreUnavailableException if the database failed
     */
    <T> T read(HandleCallback<T, RuntimeException> reading) {
        try {
            return jdbi.inTransaction(reading);
        } catch (JdbiException e) {
            throw unavailable(e);
        }
    }

    /**
     * Writes in a transaction, again from the start if it clashed with another. What it wrote is durable when this
     * returns.
     *
     * @throws StoreUnavailableException if the database failed
     */
    <T> T write(HandleCallback<T, RuntimeException> writing) {
        return again(() -> durably(handle -> handle.inTransaction(writing)));
    }

    /**
     * As {@link #write(HandleCallback)}, at a level that the host's settings don't change.
     *
     * @throws StoreUnavailableException if the database failed
     */
    <T> T write(TransactionIsolationLevel level, HandleCallback<T, RuntimeException> writing) {
        return again(() -> durably(handle -> handle.inTransaction(level, writing)));
    }

    /**
     * Whether one statement inserted rows, durably: false if there is one of their keys, which is durable then. A single
     * statement commits by itself, which saves a round trip.
     *
     * @throws StoreUnavailableException if the database failed
     */
    boolean insert(HandleCallback<Integer, RuntimeException> statement) {
        return again(() -> durably(handle -> wrote(handle, statement)));
    }

    /**
     * Inserts in a transaction. Empty, and nothing is written, if there is one of its keys.
     *
     * @throws StoreUnavailableException if the database failed
     */
    <T> Optional<T> insert(TransactionIsolationLevel level, HandleCallback<T, RuntimeException> inserting) {
        return again(() -> durably(handle -> unlessKnown(() -> handle.inTransaction(level, inserting))));
    }

    /**
     * As {@link #insert}, for what nobody misses if the process is killed within the next second.
     *
     * @throws StoreUnavailableException if the database failed
     */
    boolean note(HandleCallback<Integer, RuntimeException> statement) {
        return again(() -> jdbi.withHandle(handle -> wrote(handle, statement)));
    }

    private static boolean wrote(Handle handle, HandleCallback<Integer, RuntimeException> statement) {
        return unlessKnown(() -> statement.withHandle(handle)).orElse(0) > 0;
    }

    private static <T> Optional<T> unlessKnown(Supplier<T> inserting) {
        try {
            return Optional.of(inserting.get());
        } catch (JdbiException e) {
            if (stateOf(e).equals(DUPLICATE)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static <T> T again(Supplier<T> writing) {
        for (int attempt = 1; ; attempt++) {
            try {
                return writing.get();
            } catch (JdbiException e) {
                if (!CLASHES.contains(stateOf(e)) || attempt == ATTEMPTS) {
                    throw unavailable(e);
                }
            }
        }
    }

    private <T> T durably(HandleCallback<T, RuntimeException> writing) {
        return jdbi.withHandle(handle -> {
            T written = writing.withHandle(handle);
            if (afterWrite != null) {
                handle.execute(afterWrite);
            }
            return written;
        });
    }

    private static StoreUnavailableException unavailable(JdbiException e) {
        return new StoreUnavailableException(
                "The database did not do what was asked. Check that it runs and has room.", e);
    }

    private static String stateOf(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    /** As databases keep a moment: to the microsecond, cut off. */
    static OffsetDateTime moment(Instant instant) {
        return kept(instant).atOffset(ZoneOffset.UTC);
    }

    /** The moment as it will come back. */
    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
