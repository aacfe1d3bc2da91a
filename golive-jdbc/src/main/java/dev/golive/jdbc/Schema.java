package dev.golive.jdbc;

import dev.golive.error.SettingsException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to this version. */
final class Schema {

    private Schema() {}

    static void migrate(DataSource source) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:dev/golive/jdbc/migration")
                    .table("golive_schema_history")
                    // The host's own tables are there before ours.
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .placeholders(dialect(source))
                    .load()
                    .migrate();
        } catch (FlywayException | SQLException e) {
            throw new SettingsException(
                    "store",
                    "the database's tables can't be brought to this version: " + firstLine(e)
                            + " Check that it runs, and that its user may create tables.");
        }
    }

    /** Where the two databases' words differ. Texts that are merged are compared as Java does it. */
    private static Map<String, String> dialect(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            return postgres
                    ? Map.of("bytes", "bytea", "bytewise", "collate \"C\"")
                    : Map.of("bytes", "varbinary", "bytewise", "");
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
    }
}
