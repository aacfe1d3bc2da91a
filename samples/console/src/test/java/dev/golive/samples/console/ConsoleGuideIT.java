package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command that the guide shows prints what the guide shows. A block marked {@code console} holds commands, each after
 * a dollar sign, and what they print; an ellipsis there stands for anything.
 */
class ConsoleGuideIT {

    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("^\\$ (.*(?<!\\\\)\\n)((?:(?!\\$ ).*\\n)*)", Pattern.MULTILINE);
    private static final Pattern SETTING = Pattern.compile("^export .*$", Pattern.MULTILINE);

    @BeforeAll
    static void theConsoleIsPackaged() throws IOException {
        Shell.packaged();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandPrintsWhatIsShown() throws IOException {
        String guide = Files.readString(Shell.ROOT.resolve("docs/guide/console.md"));
        String settings = String.join(
                "\n", SETTING.matcher(guide).results().map(MatchResult::group).toList());
        List<DynamicTest> steps = new ArrayList<>();
        BLOCK.matcher(guide)
                .results()
                .flatMap(block ->
                        STEP.matcher(block.group(1).replace("\\\n", "")).results())
                .forEach(step -> steps.add(DynamicTest.dynamicTest(step.group(1).strip(), () -> {
                    Run run = Shell.in(Shell.ROOT, "exec 2>&1\n" + settings + "\n" + step.group(1));
                    assertThat(run.out()).matches(expected(step.group(2)));
                })));
        assertThat(steps).hasSizeGreaterThan(10);
        return steps.stream();
    }

    private static Pattern expected(String shown) {
        StringBuilder pattern = new StringBuilder();
        for (String part : shown.split("(?=…)|(?<=…)", -1)) {
            pattern.append(part.equals("…") ? ".*" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }
}
