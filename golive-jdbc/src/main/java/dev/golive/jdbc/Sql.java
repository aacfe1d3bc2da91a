package dev.golive.jdbc;

import dev.golive.error.StoreUnavailableException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Transactions, and what the stores have in common. Thread-safe. */
final class Sql {

    /** Unique violation, in the SQL standard; H2 says it with the same code, PostgreSQL too. */
    private static final String DUPLICATE = "23505";

    /** Serialization failure, deadlock; and H2's word for two writers of one row. */
    private static final Set<String> CLASHES = Set.of(DUPLICATE, "40001", "40P01", "90131");

    private static final int ATTEMPTS = 20;

    private final Jdbi jdbi;

    private Sql(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static Sql over(DataSource source) {
        return new Sql(Jdbi.create(source));
    }

    /**
     * Does work in a transaction, again from the start if it clashed with another.
     *
     * @throws StoreUnavailableException if the database failed
     */
    <T> T transaction(HandleCallback<T, RuntimeException> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.inTransaction(work);
            } catch (JdbiException e) {
                if (!CLASHES.contains(stateOf(e)) || attempt == ATTEMPTS) {
                    throw new StoreUnavailableException(
                            "The database did not do what was asked. Check that it runs and has room.", e);
                }
            }
        }
    }

    /** Whether a row was inserted: false if there is one of its key. */
    boolean insert(HandleCallback<Integer, RuntimeException> insertion) {
        try {
            return jdbi.inTransaction(insertion) == 1;
        } catch (JdbiException e) {
            if (stateOf(e).equals(DUPLICATE)) {
                return false;
            }
            throw new StoreUnavailableException("The database could not keep it. Check that it runs and has room.", e);
        }
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
