package dev.golive.sroi.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Goes through a file's lines, as views of it. Every line has an end, the last one too. Not thread-safe. */
final class LineCursor {

    private final String item;
    private final ByteBuffer bytes;
    private int number;

    LineCursor(BundleFile file) {
        this.item = file.name();
        this.bytes = file.parts().get(0).duplicate();
    }

    boolean hasNext() {
        return bytes.hasRemaining();
    }

    /** The number of the last line read, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end. */
    ByteBuffer next() {
        number++;
        int start = bytes.position();
        for (int at = start; at < bytes.limit(); at++) {
            if (bytes.get(at) == '\n') {
                bytes.position(at + 1);
                return bytes.slice(start, at - start);
            }
        }
        throw broken("has no end.");
    }

    /** The next line as text, its parts between spaces. */
    String[] nextWords(int count) {
        String[] words = StandardCharsets.ISO_8859_1.decode(next()).toString().split(" ", -1);
        if (words.length != count) {
            throw broken("has " + words.length + " parts, not " + count + ".");
        }
        return words;
    }

    BrokenException broken(String what) {
        return new BrokenException(item, "Line " + number + " " + what);
    }
}
