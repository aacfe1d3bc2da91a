package dev.golive.samples.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** What one run of the console left behind. */
record Run(int exitCode, String out, String err) {

    static final String KEY = "APItestKeyOne";
    static final String SECRET = "the-first-secret-of-no-server-0123456789";
    static final Map<String, String> ENVIRONMENT = Map.of("LIVEKIT_API_KEY", KEY, "LIVEKIT_API_SECRET", SECRET);
    static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    static Run of(String... arguments) {
        return on("", arguments);
    }

    static Run on(String input, String... arguments) {
        return on(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run on(byte[] input, String... arguments) {
        return on(new ByteArrayInputStream(input), ENVIRONMENT, NOW, arguments);
    }

    static Run at(Instant now, String input, String... arguments) {
        return on(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), ENVIRONMENT, now, arguments);
    }

    static Run in(Map<String, String> environment, String... arguments) {
        return on(InputStream.nullInputStream(), environment, NOW, arguments);
    }

    static Run on(InputStream input, Map<String, String> environment, Instant now, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Console(new Surroundings(
                        environment,
                        InstantSource.fixed(now),
                        input,
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8)))
                .run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run done(String line) {
        return new Run(0, line + "\n", "");
    }

    static Run usage(String... lines) {
        return new Run(2, "", String.join("\n", lines) + "\n");
    }

    static Run refused(String line) {
        return new Run(3, "", line + "\n");
    }
}
