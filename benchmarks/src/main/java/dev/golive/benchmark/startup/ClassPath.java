package dev.golive.benchmark.startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an application has on its class path.
 *
 * @param variant the name of the application in the results
 * @param jars the jars, with absolute paths
 */
record ClassPath(String variant, List<Path> jars) {

    private static final Path FOLDER = Path.of("benchmarks/class-paths");
    private static final double BYTES_PER_MB = 1e6;

    /** The one that the module of this name has written, when {@code benchmarks/run} built it. */
    static ClassPath of(String variant) throws IOException {
        String text = Files.readString(FOLDER.resolve(variant).resolve("target/class-path"))
                .strip();
        return new ClassPath(
                variant,
                Arrays.stream(text.split(Pattern.quote(File.pathSeparator), -1))
                        .map(jar -> Path.of(jar).toAbsolutePath())
                        .toList());
    }

    double megabytes() throws IOException {
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        return bytes / BYTES_PER_MB;
    }

    /** As Java takes it, with one more folder in front. */
    String behind(Path folder) {
        StringBuilder text = new StringBuilder(folder.toString());
        jars.forEach(jar -> text.append(File.pathSeparator).append(jar));
        return text.toString();
    }
}
