package dev.golive.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Our own file, in a folder of its own that goes with it. */
final class H2InAFile implements TestDatabase {

    private final Path folder = newFolder();
    private final List<GoLiveDatabase> opened = new ArrayList<>();

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("golive-jdbc");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public GoLiveDatabase empty() {
        return again();
    }

    @Override
    public GoLiveDatabase again() {
        GoLiveDatabase database = GoLiveDatabase.file(folder);
        opened.add(database);
        return database;
    }

    @Override
    public void close() {
        opened.forEach(GoLiveDatabase::close);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
