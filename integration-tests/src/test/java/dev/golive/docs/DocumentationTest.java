package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every Java block of every page is a region of a test that runs; links between pages lead somewhere. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- region ([^ ]+)#([a-z-]+) -->\\n)?```java\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)(?:#[^)]*)?\\)");

    @TestFactory
    Stream<DynamicTest> everyJavaBlockIsCodeThatRuns() throws IOException {
        return pages().stream().flatMap(page -> blocks(page).stream());
    }

    @TestFactory
    Stream<DynamicTest> everyLinkBetweenPagesLeadsSomewhere() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(ROOT.relativize(page).toString(), () -> {
                    Matcher link = LINK.matcher(Files.readString(page));
                    while (link.find()) {
                        assertThat(page.resolveSibling(link.group(1))).exists();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyBlockIsClosedBeforeTheNextOneOpens() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(ROOT.relativize(page).toString(), () -> {
                    boolean open = false;
                    for (String line : Files.readAllLines(page)) {
                        if (line.startsWith("```")) {
                            assertThat(open && line.length() > 3).as(line).isFalse();
                            open = !open;
                        }
                    }
                    assertThat(open).isFalse();
                }));
    }

    @Test
    void theReadmeFitsOnAFewScreens() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    private static List<DynamicTest> blocks(Path page) {
        String text = read(page);
        List<DynamicTest> tests = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String file = block.group(1);
            String region = block.group(2);
            String shown = block.group(3);
            tests.add(DynamicTest.dynamicTest(ROOT.relativize(page) + " " + region, () -> {
                assertThat(file)
                        .as(
                                "the region of the block that begins %s",
                                shown.lines().findFirst().orElse(""))
                        .isNotNull();
                assertThat(shown).isEqualTo(region(ROOT.resolve(file), region));
            }));
        }
        return tests;
    }

    /** The lines between the two markers, moved to the left. */
    private static String region(Path file, String name) {
        Matcher region = Pattern.compile(
                        "// region " + name + "\\n(.*?)\\n *// endregion " + name + "\\n", Pattern.DOTALL)
                .matcher(read(file));
        assertThat(region.find()).as("region %s in %s", name, file).isTrue();
        return region.group(1).stripIndent().strip();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new IllegalStateException("Can't read " + path, e);
        }
    }
}
