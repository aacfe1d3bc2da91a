package dev.golive.sroi.outlet;

import dev.golive.sroi.event.EventDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Appends events to a file, a line of JSON each in UTF-8. When it has taken them, they are on the disk. After a crash the file
 * may hold an event twice, and never half a one: half a line at its end is cut off when it is opened. It is a copy: who is
 * forgotten in the ledger stays in the file until whoever owns it takes them out.
 *
 * <p>Thread-safe; of one process.
 */
public final class FileSink implements EvidenceSink, AutoCloseable {

    private static final int BLOCK = 8_192;

    private final Path path;
    private final FileChannel channel;

    private FileSink(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Opens a file, made if it is not there.
     *
     * @throws SinkUnavailableException if it can't be opened
     */
    public static FileSink open(Path path) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.truncate(wholeLines(channel));
            return new FileSink(path, channel);
        } catch (IOException e) {
            close(channel, e);
            throw unavailable(path, "opened", e);
        }
    }

    private static void close(@Nullable FileChannel channel, IOException failure) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** How long the file is up to its last line break. */
    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long end = channel.size(); end > 0; ) {
            long start = Math.max(0, end - BLOCK);
            block.clear().limit((int) (end - start));
            while (block.hasRemaining() && channel.read(block, start + block.position()) >= 0) {
                // on
            }
            for (int at = block.position() - 1; at >= 0; at--) {
                if (block.get(at) == '\n') {
                    return start + at + 1;
                }
            }
            end = start;
        }
        return 0;
    }

    @Override
    public synchronized void take(List<EventDocument> documents) {
        String lines = documents.stream().map(EventDocument::json).collect(Collectors.joining("\n", "", "\n"));
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        try {
            long start = channel.size();
            try {
                for (long at = start; bytes.hasRemaining(); ) {
                    at += channel.write(bytes, at);
                }
                channel.force(false);
            } catch (IOException e) {
                channel.truncate(start);
                throw e;
            }
        } catch (IOException e) {
            throw unavailable(path, "written", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unavailable(path, "closed", e);
        }
    }

    private static SinkUnavailableException unavailable(Path path, String what, IOException cause) {
        return new SinkUnavailableException(
                "The file " + path.getFileName() + " can't be " + what + " ("
                        + cause.getClass().getSimpleName()
                        + "); the events come again. Look at the disk's free space and at the rights of the file and its"
                        + " folder.",
                cause);
    }
}
