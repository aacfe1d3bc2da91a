package dev.golive.test.livekit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Lets one process, and in it one thread, install a file at a time; the operating system frees it when its holder dies. */
final class InstallationLock {

    private static final long RETRY_MILLIS = 200;

    private final FileChannel channel;

    private InstallationLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock that belongs to {@code target}.
     *
     * @throws IOException if somebody else still holds it at the limit, or the thread is interrupted
     */
    static InstallationLock acquire(Path target, Duration limit, Consumer<String> progress) throws IOException {
        FileChannel channel = FileChannel.open(
                target.resolveSibling(target.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            long deadline = System.nanoTime() + limit.toNanos();
            for (boolean first = true; attempt(channel).isEmpty(); first = false) {
                if (first) {
                    progress.accept("Waiting for another process that is installing %s.".formatted(target));
                }
                if (System.nanoTime() > deadline) {
                    throw new IOException("another process is still installing %s".formatted(target));
                }
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            }
            return new InstallationLock(channel);
        } catch (InterruptedException interrupted) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another process is installing " + target, interrupted);
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    void release() throws IOException {
        channel.close();
    }

    private static Optional<FileLock> attempt(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException anotherThreadHasIt) {
            return Optional.empty();
        }
    }
}
