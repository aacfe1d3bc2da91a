package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is in the tables of a venue's own database. */
final class Tables {

    private Tables() {}

    /** Every column of every row, bytes as the text they are. */
    static String text(Venue venue) throws SQLException {
        String folder = venue.application().getEnvironment().getRequiredProperty("golive.store.path");
        StringBuilder all = new StringBuilder();
        // The same process may open the file once more.
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:"
                                + Path.of(folder).toAbsolutePath().normalize().resolve("golive"),
                        "golive",
                        "");
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    append(rows, all);
                }
            }
        }
        return all.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name from information_schema.tables where lower(table_name) like 'golive\\_%'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).hasSizeGreaterThan(10);
        return tables;
    }

    private static void append(ResultSet rows, StringBuilder all) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                Object value = rows.getObject(column);
                all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                        .append('\n');
            }
        }
    }
}
