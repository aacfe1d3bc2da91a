package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the sources show. */
class SourceTest {

    @Test
    void theMapHasItsFiveParts() throws IOException {
        String map = Files.readString(Path.of("src/main/java/dev/golive/samples/console/package-info.java"));

        assertThat(map).contains("\n * <p>Open {@link ", "\n * <p>In: ", " Out: ", "\n * <p>Builds on ", "@NullMarked");
        assertThat(map.split("<p>", -1)).hasSize(5);
    }

    @Test
    void everyFileIsReadInOneSitting() throws IOException {
        for (Path file : sources("src")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
        }
    }

    @Test
    void jsonIsWrittenInOnePlaceAndReadInTwo() throws IOException {
        assertThat(sources("src/main").stream()
                        .filter(file -> contains(file, "tools.jackson"))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("JsonLine.java", "Envelope.java", "EffortLine.java");
    }

    @Test
    void noOtherModuleKnowsPicocli() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("../.."))) {
            assertThat(Stream.concat(modules, Stream.of(Path.of("../broadcast")))
                            .map(module -> module.resolve("pom.xml"))
                            .filter(Files::exists)
                            .filter(pom -> contains(pom, "picocli")))
                    .isEmpty();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
