package dev.golive.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only the sources show. */
class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Pattern JAVADOC = Pattern.compile("\\A/\\*\\*\n(.*?)\n \\*/", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@link ([\\w.]+)}");
    private static final Pattern TOP_LEVEL = Pattern.compile(
            "^(?:public |final |abstract |sealed |non-sealed )*(?:class|interface|enum|record|@interface) \\w+",
            Pattern.MULTILINE);

    static Stream<Path> packages() {
        return sources(MAIN).map(Path::getParent).distinct();
    }

    @Test
    void everyFileIsReadInOneSitting() {
        Map<Path, Integer> tooLong = new TreeMap<>();

        Stream.concat(sources(MAIN), sources(TEST)).forEach(file -> {
            int lines = (int) read(file).lines().count();
            if (lines > 300) {
                tooLong.put(file, lines);
            }
        });

        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyFileHoldsOneType() {
        List<Path> crowded = sources(MAIN)
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(file -> TOP_LEVEL.matcher(read(file)).results().count() != 1)
                .toList();

        assertThat(crowded).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageHasItsMap(Path folder) throws ClassNotFoundException {
        String source = read(folder.resolve("package-info.java"));
        Matcher javadoc = JAVADOC.matcher(source);
        assertThat(javadoc.find()).as("a Javadoc at the top").isTrue();
        List<String> parts = Stream.of(javadoc.group(1).split("<p>", -1))
                .map(part -> part.replaceAll("\\s*\n \\* ?", " ")
                        .replaceFirst("^ \\* ", "")
                        .strip())
                .toList();

        assertThat(source).contains("\n@NullMarked\npackage ");
        assertThat(parts).as("five parts").hasSize(5);
        assertThat(parts.get(0)).as("what it is").isNotBlank().endsWith(".");
        assertThat(parts.get(1)).as("what to open first").matches("Open \\{@link [\\w.]+} first\\.");
        assertThat(parts.get(2))
                .as("what goes in and comes out")
                .startsWith("In: ")
                .contains("Out: ");
        assertThat(parts.get(3)).as("what it never does").isNotBlank();
        assertThat(parts.get(4)).as("what it builds on").startsWith("Builds on ");

        Matcher link = LINK.matcher(parts.get(1));
        assertThat(link.find()).isTrue();
        String packageName =
                MAIN.relativize(folder).toString().replace('/', '.').replace('\\', '.');
        assertThat(Class.forName(link.group(1)).getPackageName()).isEqualTo(packageName);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void theMapNamesWhatThePackageImports(Path folder) {
        String map = read(folder.resolve("package-info.java"));
        String buildsOn = map.substring(map.indexOf("Builds on "));
        if (buildsOn.startsWith("Builds on every other package")) {
            return;
        }

        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> Pattern.compile(
                                    "^import dev\\.golive\\.(?:internal\\.)?(\\w+)\\.", Pattern.MULTILINE)
                            .matcher(read(file))
                            .results())
                    .map(imported -> imported.group(1))
                    .distinct()
                    .forEach(imported -> assertThat(buildsOn).containsPattern("\\b" + imported + "\\b"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
