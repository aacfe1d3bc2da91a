package dev.golive.sroi.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Splits a stream at its line breaks; the rest of a line that is too long is a line of its own. Not thread-safe. */
final class LineSplitter {

    private final InputStream in;
    private final int mostBytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    private boolean ended;
    private boolean zeros;

    LineSplitter(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** Goes on to the next line, if there is one. */
    boolean next() throws IOException {
        line.reset();
        ended = false;
        zeros = false;
        while (line.size() < mostBytes) {
            int next = in.read();
            if (next < 0) {
                return line.size() > 0;
            }
            if (next == '\n') {
                ended = true;
                return true;
            }
            zeros |= next == 0;
            line.write(next);
        }
        return true;
    }

    /** The line, without its line break. */
    byte[] line() {
        return line.toByteArray();
    }

    /** Whether it has a byte that no text has. */
    boolean hasZeros() {
        return zeros;
    }

    /** Whether a line break ended it. */
    boolean isEnded() {
        return ended;
    }
}
