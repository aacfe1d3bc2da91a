package dev.golive.samples.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs commands in Bash, with {@code script/golive} on the packaged console. */
final class Shell {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Shell() {}

    /**
     * Tells the script that the console is as old as the build that these tests belong to: it would otherwise build it again
     * from within.
     */
    static void packaged() throws IOException {
        Instant began = Instant.parse(Objects.requireNonNull(System.getProperty("build.began"), "build.began"));
        Path marker = Path.of("target/console-built");
        Files.write(marker, new byte[0]);
        Files.setLastModifiedTime(marker, FileTime.from(began));
    }

    /** What a script left behind, run in a folder, with nothing on its standard input. */
    static Run in(Path folder, String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        ProcessBuilder bash = new ProcessBuilder(List.of("bash", "-c", script))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        bash.environment().putAll(Run.ENVIRONMENT);
        bash.environment().put("GOLIVE", ROOT.resolve("script/golive").toString());
        bash.environment().remove("LC_ALL");
        Process process = bash.start();
        process.getOutputStream().close();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Not done after two minutes: " + script);
        }
        Run run = new Run(process.exitValue(), read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
