package dev.golive.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Markdown file, parts of which are generated: those between {@code <!-- begin x -->} and {@code <!-- end x -->}. */
public final class Document {

    private final Path file;
    private String text;

    private Document(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The document of a file. */
    public static Document read(Path file) throws IOException {
        return new Document(file, Files.readString(file));
    }

    /**
     * Replaces a generated part.
     *
     * @throws IllegalStateException if the document has no such part
     */
    public void replace(String part, String content) {
        String begin = "<!-- begin " + part + " -->";
        String end = "<!-- end " + part + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no lines " + begin + " and " + end + ", in this order.");
        }
        text = text.substring(0, from + begin.length()) + "\n" + content.strip() + "\n" + text.substring(to);
    }

    /** Writes it back. */
    public void save() throws IOException {
        Files.writeString(file, text);
    }
}
