package dev.golive.benchmark.micro;

import com.zaxxer.hikari.HikariDataSource;
import dev.golive.jdbc.GoLiveDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A PostgreSQL with its own settings, behind a connection pool as a host has one. */
@SuppressWarnings("NullAway.Init") // opened before anything else
public final class DurablePostgres implements Durable {

    private EmbeddedPostgres server;
    private HikariDataSource pool;

    @Override
    public GoLiveDatabase open() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        pool = new HikariDataSource();
        pool.setDataSource(server.getPostgresDatabase());
        return GoLiveDatabase.of(pool);
    }

    @Override
    public Connection connect() throws SQLException {
        DataSource past = server.getPostgresDatabase();
        return past.getConnection();
    }

    @Override
    public String afterCommit() {
        return "";
    }

    @Override
    public void end() throws IOException {
        pool.close();
        server.close();
    }
}
