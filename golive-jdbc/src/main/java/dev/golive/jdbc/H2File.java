package dev.golive.jdbc;

import dev.golive.error.SettingsException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * An H2 database in a file. H2 by itself writes a commit half a second later, which a kill would lose; so whoever writes
 * ends with {@link #WRITE_NOW}. Setting H2's delay to zero would do the same and let the file grow without need, because
 * then nothing tidies it up.
 */
final class H2File {

    /** Puts everything committed on the disk. */
    static final String WRITE_NOW = "checkpoint sync";

    /** What is no longer needed may be overwritten at once: with the sync, nobody needs the older copy. */
    private static final String SETTINGS = ";RETENTION_TIME=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private final JdbcConnectionPool pool;

    private H2File(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    static H2File open(Path folder) {
        Path file = folder.toAbsolutePath().normalize().resolve("golive");
        try {
            makeFolder(file.getParent());
        } catch (IOException e) {
            throw new SettingsException(
                    "store.path", "the folder " + folder + " can't be made. Give one that this user may write to.");
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + file + SETTINGS, "golive", "");
        try (Connection first = pool.getConnection()) {
            first.isValid(1);
        } catch (SQLException e) {
            pool.dispose();
            throw new SettingsException("store.path", reason(file, e));
        }
        return new H2File(pool);
    }

    private static String reason(Path file, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                "another process has " + file + ".mv.db open. Give each process its own folder, or let them share a"
                        + " database: golive.store.type=application.";
            default -> "the database " + file + ".mv.db can't be opened: " + e.getMessage();
        };
    }

    /** For this user alone, where the file system knows users: what is kept is about people. */
    private static void makeFolder(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] onlyMine = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, onlyMine);
    }

    DataSource source() {
        return pool;
    }

    void close() {
        pool.dispose();
    }
}
