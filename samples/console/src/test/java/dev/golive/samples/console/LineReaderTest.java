package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, however the bytes arrive. */
class LineReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void linesAreTheSameInWhateverPiecesTheyArrive(int piece) throws IOException {
        String text = "one\n\nthree\r\n" + "x".repeat(10) + "\n" + "x".repeat(11) + "\nsix";

        List<String> lines = read(text, 10, piece);

        assertThat(lines).containsExactly("1 one", "2 ", "3 three\r", "4 xxxxxxxxxx", "5 too long", "6 six");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void aLastLineNeedsNoEndAndAnEndBeginsNoLine(int piece) throws IOException {
        assertThat(read("", 10, piece)).isEmpty();
        assertThat(read("\n", 10, piece)).containsExactly("1 ");
        assertThat(read("a\n", 10, piece)).containsExactly("1 a");
        assertThat(read("a", 10, piece)).containsExactly("1 a");
        assertThat(read("x".repeat(11), 10, piece)).containsExactly("1 too long");
    }

    @ParameterizedTest
    @ValueSource(ints = {(1 << 16) - 1, 1 << 16, (1 << 16) + 1, 3 << 16})
    void aLineMayBeLongerThanTheBuffer(int length) throws IOException {
        List<String> lines = read("x".repeat(length) + "\nend", length, 1 << 20);

        assertThat(lines).containsExactly("1 " + "x".repeat(length), "2 end");
    }

    private static List<String> read(String text, int maxBytes, int piece) throws IOException {
        LineReader reader = new LineReader(inPieces(text, piece), maxBytes);
        List<String> lines = new ArrayList<>();
        while (reader.next()) {
            String line = reader.tooLong() ? "too long" : new String(reader.bytes(), StandardCharsets.UTF_8);
            lines.add(reader.number() + " " + line);
        }
        return lines;
    }

    private static InputStream inPieces(String text, int piece) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int at, int length) {
                return super.read(into, at, Math.min(piece, length));
            }
        };
    }
}
