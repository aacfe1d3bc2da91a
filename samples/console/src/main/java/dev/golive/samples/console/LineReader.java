package dev.golive.samples.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads raw lines, one at a time. A line beyond the limit is passed over without being kept, so memory is bounded whatever
 * comes. Not thread-safe.
 */
final class LineReader {

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private int at;
    private int end;
    private long number;
    private boolean tooLong;

    /** A reader of lines of at most that many bytes, their ends not counted. */
    LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        if (at == end && !fill()) {
            return false;
        }
        number++;
        do {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(start, at - start);
            if (at < end) {
                at++;
                return true;
            }
        } while (fill());
        return true;
    }

    private void keep(int start, int length) {
        if (tooLong || line.size() + length > maxBytes) {
            tooLong = true;
            line.reset();
        } else {
            line.write(buffer, start, length);
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** Whether the line was longer than the limit; its bytes are gone then. */
    boolean tooLong() {
        return tooLong;
    }

    /** Whether the line is spaces, tabs and carriage returns at most. */
    boolean isBlank() {
        if (tooLong) {
            return false;
        }
        for (byte sign : line.toByteArray()) {
            if (sign != ' ' && sign != '\t' && sign != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The line without its end, a copy. */
    byte[] bytes() {
        return line.toByteArray();
    }
}
