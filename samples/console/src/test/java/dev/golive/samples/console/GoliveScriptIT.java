package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code script/golive} as a process, on the packaged console. */
class GoliveScriptIT {

    private static final Run ROOM = Run.done("gl1.golive.s.tuesday-hiit");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path elsewhere;

    @BeforeAll
    static void theConsoleIsPackaged() throws IOException {
        Shell.packaged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"$GOLIVE\" room tuesday-hiit",
                "\"$GOLIVE\" room tuesday-hiit <&-",
                "\"$GOLIVE\" room tuesday-hiit 2>&-",
                "\"$GOLIVE\" room tuesday-hiit </dev/null",
                "echo unread | \"$GOLIVE\" room tuesday-hiit",
                "LC_ALL=C \"$GOLIVE\" room tuesday-hiit",
                "CDPATH=/ \"$GOLIVE\" room tuesday-hiit",
                "ln -s \"$GOLIVE\" here && ./here room tuesday-hiit; rm here"
            })
    void itPrintsItsResultAndNothingElseWhereverItIsCalled(String script) throws Exception {
        assertThat(Shell.in(elsewhere, script)).isEqualTo(ROOM);
    }

    @Test
    void aRelativeCallPrintsTheResultAlone() throws Exception {
        // A folder that is found through CDPATH is printed by cd.
        Run run = Shell.in(Shell.ROOT, "CDPATH=. script/golive room tuesday-hiit");

        assertThat(run).isEqualTo(ROOM);
    }

    @Test
    void aFileIsFoundFromWhereItsNameWasTyped() throws Exception {
        Files.writeString(elsewhere.resolve("policy.json"), "{\"window\":\"none\"}");

        assertThat(Shell.in(elsewhere, "\"$GOLIVE\" attendance --policy policy.json"))
                .isEqualTo(Run.done("{\"sessions\":[]}"));
    }

    @Test
    void anArgumentKeepsItsUnicodeInAnyLocale() throws Exception {
        Run named = Run.of("room", "йога ☀ 瑜伽");

        assertThat(Shell.in(elsewhere, "LC_ALL=C \"$GOLIVE\" room 'йога ☀ 瑜伽'")).isEqualTo(named);
    }

    @Test
    void anArgumentThatIsNotUtf8IsRefused() throws Exception {
        Run run = Shell.in(elsewhere, "\"$GOLIVE\" room $'caf\\xe9'");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("An argument is not UTF-8").hasLineCount(1);
    }

    @Test
    void itKnowsItsVersion() throws Exception {
        assertThat(Shell.in(elsewhere, "\"$GOLIVE\" --version").out()).matches("golive \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void aReaderThatHasSeenEnoughGetsNoStackTrace() throws Exception {
        Run run = Shell.in(elsewhere, "(\"$GOLIVE\" --help; \"$GOLIVE\" room yoga) | head -1");
        Run unread = Shell.in(elsewhere, "\"$GOLIVE\" room yoga | true; \"$GOLIVE\" room yoga >&-");

        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err()).isEmpty();
        assertThat(unread.err()).isEmpty();
    }

    @Test
    void aTokenGoesThroughAPipe() throws Exception {
        Run run = Shell.in(
                elsewhere,
                "\"$GOLIVE\" token --role guest --session yoga --participant ann --ttl PT10M | \"$GOLIVE\" token --verify");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"issuer\":\"APItestKeyOne\",\"room\":\"gl1.golive.s.yoga\",\"identity\":\"p_")
                .hasLineCount(1);
    }

    @Test
    void withoutCredentialsItSaysWhichVariableToSet() throws Exception {
        Run run = Shell.in(
                elsewhere, "unset LIVEKIT_API_SECRET; \"$GOLIVE\" token --role coach --session yoga --participant ann");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("LIVEKIT_API_SECRET is not set").hasLineCount(1);
    }

    @Test
    void aWebhookIsReadByteForByteAndOneThatIsNotIsRefused() throws Exception {
        String body = Recorded.body("recorded-session/133-participant_left.json");
        Files.writeString(elsewhere.resolve("body"), body);
        String command = "\"$GOLIVE\" webhook --at " + Run.NOW.getEpochSecond() + " --authorization "
                + Recorded.authorization(body, Run.NOW);

        assertThat(Shell.in(elsewhere, command + " <body"))
                .isEqualTo(Run.done("{\"event\":\"participant_left\",\"id\":\""
                        + body.split("\"id\":\"", -1)[1].split("\"", -1)[0]
                        + "\",\"room\":\"sync3\",\"participant\":\"coach\"}"));
        assertThat(Shell.in(elsewhere, "echo >>body; " + command + " <body"))
                .isEqualTo(Run.refused("The webhook's body is not the one that was signed."));
        assertThat(Shell.in(elsewhere, command + " <&-")).isEqualTo(Run.refused("There is no body on standard input."));
    }

    @Test
    void attendanceNeedsNoMemoryForLines() throws Exception {
        String session = Recorded.session().stream().collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(elsewhere.resolve("session"), session, StandardCharsets.UTF_8);

        // 60 MB of lines, and one line of 50 MB, through a heap of 24 MB.
        Run run = Shell.in(elsewhere, """
                export JDK_JAVA_OPTIONS=-Xmx24m
                for i in {1..100}; do cat session; done >sessions
                { for i in {1..40}; do cat sessions; done; head -c 50000000 /dev/zero | tr '\\0' x; echo; cat session; } \\
                    | "$GOLIVE" attendance""");

        assertThat(run.out())
                .isEqualTo(Files.readString(Path.of("src/test/resources/attendance/recorded-session.json")));
        assertThat(run.err().lines().filter(line -> !line.startsWith("NOTE: Picked up")))
                .containsExactly("line 80001: This line is longer than 1048576 bytes, which no webhook is.");
        assertThat(run.exitCode()).isEqualTo(3);
    }
}
