package dev.golive.sroi.ledger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file of lines that is only appended to, and now and then written anew as a whole. Of one process, not thread-safe. */
final class LedgerFile implements AutoCloseable {

    private final Path path;
    private final Durability durability;
    private final FileChannel lockChannel;
    private FileChannel channel;
    private long length;

    private LedgerFile(Path path, Durability durability, FileChannel lockChannel, FileChannel channel, long length) {
        this.path = path;
        this.durability = durability;
        this.lockChannel = lockChannel;
        this.channel = channel;
        this.length = length;
    }

    /**
     * Opens it, made if it is not there. Half a line at the end, which nobody was told is kept, is cut off.
     *
     * @param lines gets each line that {@link LedgerLine#isWhole}, in order
     * @throws LedgerUnavailableException if another process has it open, or it can't be read or written
     * @throws LedgerDamagedException if a line before the last is not as it was written
     */
    static LedgerFile open(Path path, Durability durability, Consumer<byte[]> lines) {
        FileChannel lock = null;
        try {
            lock = lock(path);
            long whole = Files.exists(path) ? scan(path, lines) : 0;
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.truncate(whole);
            return new LedgerFile(path, durability, lock, channel, whole);
        } catch (IOException e) {
            close(lock);
            throw unavailable(path, "can't be opened", e);
        } catch (RuntimeException e) {
            close(lock);
            throw e;
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw inUse(path, e);
        }
        close(channel);
        throw inUse(path, null);
    }

    private static LedgerUnavailableException inUse(Path path, @Nullable Throwable cause) {
        return new LedgerUnavailableException(
                "The ledger " + path.getFileName() + " is open already. One process at a time writes to it.", cause);
    }

    /** How long the file is without what is torn at its end. */
    private static long scan(Path path, Consumer<byte[]> lines) throws IOException {
        long whole = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 20)) {
            LineSplitter splitter = new LineSplitter(in, LedgerLine.MOST_BYTES);
            long number = 1;
            boolean torn = false;
            while (splitter.next()) {
                byte[] line = splitter.line();
                boolean good = splitter.isEnded() && LedgerLine.isWhole(line);
                if (torn ? good : !good && !couldBeTorn(splitter)) {
                    throw LedgerLine.damaged(number);
                }
                torn |= !good;
                if (good) {
                    lines.accept(line);
                    whole += line.length + 1L;
                    number++;
                }
            }
        }
        return whole;
    }

    /** A write that was cut short leaves a line without its end; after a loss of power there may be zeros where it was. */
    private static boolean couldBeTorn(LineSplitter line) {
        return !line.isEnded() || line.hasZeros();
    }

    /** How many bytes there are. */
    long length() {
        return length;
    }

    /**
     * Appends bytes, all or none.
     *
     * @throws LedgerUnavailableException if that failed
     */
    void append(ByteBuffer bytes) {
        long end = length + bytes.remaining();
        try {
            channel.truncate(length);
            for (long at = length; bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
            if (durability == Durability.POWER_LOSS) {
                channel.force(false);
            }
            length = end;
        } catch (IOException e) {
            takeBack(e);
            throw unavailable(path, "can't be written", e);
        }
    }

    /** What a full disk took of several lines goes again, so that they are all kept or none. */
    private void takeBack(IOException failure) {
        try {
            channel.truncate(length);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * Bytes of the file.
     *
     * @throws LedgerUnavailableException if they can't be read
     */
    byte[] read(long from, int count) {
        ByteBuffer into = ByteBuffer.allocate(count);
        try {
            while (into.hasRemaining() && channel.read(into, from + into.position()) >= 0) {
                // on
            }
        } catch (IOException e) {
            throw unavailable(path, "can't be read", e);
        }
        return Arrays.copyOf(into.array(), into.position());
    }

    /**
     * Puts other content in place of all there is, in one step: whoever looks sees the one or the other.
     *
     * @param lines the new content, read once
     * @throws LedgerUnavailableException if that failed; nothing has changed then
     */
    void replace(Iterable<byte[]> lines) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            try (FileChannel out = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                for (byte[] line : lines) {
                    ByteBuffer bytes = ByteBuffer.wrap(line);
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                }
                out.force(true);
            }
            FileChannel replaced = FileChannel.open(fresh, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            channel.close();
            channel = replaced;
            length = channel.size();
            syncFolder();
        } catch (IOException e) {
            throw unavailable(path, "can't be written anew", e);
        }
    }

    private void syncFolder() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    @Override
    public void close() {
        close(channel);
        close(lockChannel);
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // What was accepted is with the system already.
            return;
        }
    }

    private static LedgerUnavailableException unavailable(Path path, String what, IOException cause) {
        return new LedgerUnavailableException(
                "The ledger " + path.getFileName() + " " + what + " ("
                        + cause.getClass().getSimpleName()
                        + "). Look at the disk's free space and at the rights of the file and its folder.",
                cause);
    }
}
