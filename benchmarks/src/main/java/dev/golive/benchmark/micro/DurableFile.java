package dev.golive.benchmark.micro;

import dev.golive.jdbc.GoLiveDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The library's own H2 file. */
public final class DurableFile implements Durable {

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final Path folder =
            Path.of("benchmarks/target/keep-" + ProcessHandle.current().pid() + "-" + OPENED.incrementAndGet());

    @Override
    public GoLiveDatabase open() {
        return GoLiveDatabase.file(folder);
    }

    @Override
    public Connection connect() throws SQLException {
        Path file = folder.toAbsolutePath().resolve("golive");
        return DriverManager.getConnection("jdbc:h2:file:" + file, "golive", "");
    }

    @Override
    public String afterCommit() {
        return "checkpoint sync";
    }

    @Override
    public void end() throws IOException {
        Files.delete(folder.resolve("golive.mv.db"));
        Files.delete(folder);
    }
}
