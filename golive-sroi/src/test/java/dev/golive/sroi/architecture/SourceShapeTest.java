package dev.golive.sroi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read in one sitting, and every package has a map. */
class SourceShapeTest {

    static List<Path> packages() throws IOException {
        return sources("src/main/java").stream()
                .map(file -> Objects.requireNonNull(file.getParent()))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageHasAMapOfFiveParts(Path folder) throws IOException {
        String map = Files.readString(folder.resolve("package-info.java"));

        assertThat(map.lines().filter(line -> line.startsWith(" * "))).hasSize(5);
        assertThat(map)
                .contains("<p>Open {@link ", "<p>In: ", " Out: ", "<p>Pure: no I/O", "<p>Builds on ", "@NullMarked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noFileIsLongerThanThreeHundredLines(String root) throws IOException {
        for (Path file : sources(root)) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
        }
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
