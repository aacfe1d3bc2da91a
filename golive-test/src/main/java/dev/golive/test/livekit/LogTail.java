package dev.golive.test.livekit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** The last lines that a process printed; thread-safe. */
final class LogTail {

    private static final int LINES = 200;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread reader;

    private LogTail(InputStream output, UnaryOperator<String> masking) {
        this.reader = new Thread(() -> read(output, masking), "golive-log-tail");
        reader.setDaemon(true);
    }

    /** Starts to read, and reads until the stream ends, so that the process never blocks on a full pipe. */
    static LogTail follow(InputStream output, UnaryOperator<String> masking) {
        LogTail tail = new LogTail(output, masking);
        tail.reader.start();
        return tail;
    }

    /** The lines so far, oldest first, at most two hundred. */
    String text() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** The lines up to the end of the stream; waits for that at most a second, for a grandchild may keep it open. */
    String textAtEnd() throws InterruptedException {
        reader.join(1000);
        return text();
    }

    private void read(InputStream output, UnaryOperator<String> masking) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                append(masking.apply(line));
            }
        } catch (IOException closed) {
            append("(its output ended early: %s)".formatted(closed.getMessage()));
        }
    }

    private void append(String line) {
        synchronized (lines) {
            if (lines.size() == LINES) {
                lines.removeFirst();
            }
            lines.addLast(line);
        }
    }
}
