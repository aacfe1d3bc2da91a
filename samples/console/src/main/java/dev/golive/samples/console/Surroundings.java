package dev.golive.samples.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;

/**
 * All that a command touches of the world outside.
 *
 * @param environment the environment variables
 * @param clock the time
 * @param in standard input, raw
 * @param out standard output, raw; results alone go there
 * @param err standard error
 */
record Surroundings(
        Map<String, String> environment, InstantSource clock, InputStream in, OutputStream out, PrintStream err) {

    /** Prints the result, as one line. */
    void print(String result) {
        print(result.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Prints the result, as one line.
     *
     * @param result in UTF-8
     * @throws UncheckedIOException if nobody takes it
     */
    void print(byte[] result) {
        try {
            out.write(result);
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Writes a result that ends its own lines.
     *
     * @throws UncheckedIOException if nobody takes it
     */
    void write(byte[] result) {
        try {
            out.write(result);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Reads standard input to its end.
     *
     * @param what what should be there, such as {@code token}
     * @throws RefusedException if it is empty, longer than that, or can't be read
     */
    byte[] readAll(String what, int maxBytes) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(maxBytes + 1);
        } catch (IOException e) {
            throw RefusedException.unreadable(e);
        }
        if (bytes.length == 0) {
            throw new RefusedException("There is no " + what + " on standard input.");
        }
        if (bytes.length > maxBytes) {
            throw new RefusedException("The " + what + " on standard input is longer than " + maxBytes + " bytes.");
        }
        return bytes;
    }

    /** Says one line on standard error; control characters, which could fake another line, are shown as a question mark. */
    void say(String line) {
        err.println(line.replaceAll("\\p{Cntrl}", "?"));
    }
}
