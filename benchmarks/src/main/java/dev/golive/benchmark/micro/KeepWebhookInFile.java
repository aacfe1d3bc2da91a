package dev.golive.benchmark.micro;

import dev.golive.jdbc.GoLiveDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** In the library's own H2 file. */
public class KeepWebhookInFile extends KeepWebhook {

    private final Path folder =
            Path.of("benchmarks/target/keep-" + ProcessHandle.current().pid());

    @Override
    GoLiveDatabase open() {
        return GoLiveDatabase.file(folder);
    }

    @Override
    Connection connect() throws SQLException {
        Path file = folder.toAbsolutePath().resolve("golive");
        return DriverManager.getConnection("jdbc:h2:file:" + file, "golive", "");
    }

    @Override
    String afterCommit() {
        return "checkpoint sync";
    }

    @Override
    void end() throws IOException {
        Files.delete(folder.resolve("golive.mv.db"));
        Files.delete(folder);
    }
}
