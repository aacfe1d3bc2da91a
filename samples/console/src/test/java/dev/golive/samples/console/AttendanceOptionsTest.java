package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attendance under a policy, and in the shapes that others read. */
class AttendanceOptionsTest {

    private static final List<String> SESSION = Recorded.session();

    /** Presence alone, as without any option. */
    private static final String GOLDEN = fold().out();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void jsonIsWhatIsPrintedWithoutAFormat() {
        assertThat(fold("--format", "json")).isEqualTo(Run.done(GOLDEN.strip()));
    }

    @Test
    void aPolicyAddsTheFiguresBehindTheOldOnes() throws IOException {
        String whole = fold(
                        "--policy",
                        policy("{}"),
                        "--from",
                        "1795359017000",
                        "--to",
                        "1795359047000",
                        "--live-from",
                        "1795359020000",
                        "--live-to",
                        "1795359030000")
                .out();

        // The coach is there from …017317 to …043000: 25.683 s of 30.
        assertThat(whole)
                .contains("\"presentMs\":25683,\"presentUpperMs\":25683,")
                .contains("\"grade\":\"EXACT\",\"staff\":false,\"whileLiveMs\":10000,\"whileLiveUpperMs\":10000,"
                        + "\"sharePermille\":856,\"arrivedLate\":\"NO\",\"leftEarly\":\"NO\"}],"
                        + "\"peak\":1,\"halfWay\":1,\"attendedMs\":25683,\"coachMs\":0,\"twoAdultMs\":0}]}");
    }

    @Test
    void thePolicyChoosesTheWindow() throws IOException {
        String[] times = {"--from", "1795359020000", "--live-from", "1795359030000", "--live-to", "1795359040000"};

        assertThat(fold(times, "--policy", policy("{\"window\":\"planned\"}")).out())
                .contains("\"firstInMs\":1795359020000,\"lastOutMs\":1795359043000,");
        assertThat(fold(times, "--policy", policy("{\"window\":\"live\"}")).out())
                .contains("\"firstInMs\":1795359030000,\"lastOutMs\":1795359040000,");
        assertThat(fold(times, "--policy", policy("{\"window\":\"none\"}")).out())
                .contains("\"firstInMs\":1795359017317,\"lastOutMs\":1795359043000,");
    }

    @Test
    void thresholdsAreThePolicysAndTheGraceOnTheCommandLineGoesBefore() throws IOException {
        String strict = policy("{\"lateAfter\":\"PT0S\",\"leftEarlyBefore\":\"PT1S\",\"grace\":\"PT0S\"}");

        assertThat(fold("--policy", strict, "--from", "1795359017000", "--to", "1795359045000")
                        .out())
                .contains("\"arrivedLate\":\"YES\",\"leftEarly\":\"YES\"");
        assertThat(fold("--policy", strict, "--grace", "PT25H"))
                .isEqualTo(Run.usage("--grace: The grace of PT25H is outside PT0S to PT24H: give one in that range."));
    }

    @Test
    void aSessionThatNeverWentLiveIsNotCountedByItsLiveWindow() throws IOException {
        assertThat(fold("--policy", policy("{\"window\":\"live\"}")))
                .isEqualTo(Run.usage("--live-from: The session never went live, so nothing of it lies in its live"
                        + " window: give the time when it went live, or read it by the planned window."));
    }

    @Test
    void aClockFromTheFutureProvesNothing() throws IOException {
        String yesterday = "1795272600000";

        assertThat(fold("--as-of", yesterday).out())
                .contains("\"presentMs\":0,\"presentUpperMs\":25683,\"segments\":[],\"grade\":\"ESTIMATED\"");
        assertThat(fold("--as-of", "1795359043000").out()).contains("\"presentMs\":25683,");
        // With a policy, it is read now; without either, as always.
        Run policy = Run.at(
                Instant.ofEpochMilli(Long.parseLong(yesterday)),
                String.join("\n", SESSION),
                "attendance",
                "--policy",
                policy("{}"));
        assertThat(policy.out()).contains("\"presentMs\":0,").contains("\"grade\":\"ESTIMATED\"");
        assertThat(fold("--as-of", "-1").err())
                .startsWith("--as-of: The time 1969-12-31T23:59:59.999Z is no time of a session");
    }

    @Test
    void aPolicyThatCantBeIsRefusedWithItsPlace() throws IOException {
        String file = policy("{\"grace\":\"60\"}");

        assertThat(fold("--policy", file))
                .isEqualTo(Run.refused(file + ": /grace: \"60\" is no duration. Write it like PT5M (minutes) or PT90S"
                        + " (seconds)."));
        assertThat(fold("--policy", policy("nonsense"))).isEqualTo(Run.refused(file + ": This is not JSON."));
        assertThat(fold("--policy", policy(" ".repeat(1 << 17))))
                .isEqualTo(Run.refused(file + ": This is longer than 65536 bytes: no policy is."));
        Path missing = folder.resolve("missing.json");
        assertThat(fold("--policy", missing.toString()))
                .isEqualTo(Run.usage("--policy: The file " + missing + " can't be read: give one that is there."));
    }

    @Test
    void theTableEndsItsOwnLines() {
        assertThat(fold("--format", "csv"))
                .isEqualTo(new Run(
                        0,
                        "room,roomSid,participant,staff,firstIn,lastOut,presentMs,presentUpperMs,segments,grade,"
                                + "whileLiveMs,whileLiveUpperMs,sharePermille,arrivedLate,leftEarly\r\n"
                                + "sync3,RM_kZqSDGreQQPa,coach,false,2026-11-22T14:50:17.317Z,2026-11-22T14:50:43.000Z,"
                                + "25683,25683,1,EXACT,,,,UNKNOWN,UNKNOWN\r\n",
                        ""));
    }

    @Test
    void graphAndXapiAreOneLineEach() {
        assertThat(fold("--format", "graph").out())
                .startsWith("{\"value\":[{\"@odata.type\":\"#microsoft.graph.meetingAttendanceReport\"")
                .contains("\"totalAttendanceInSeconds\":25,")
                .endsWith("}]}]}]}\n");
        assertThat(fold("--format", "xapi").out())
                .startsWith("[{\"id\":\"")
                .contains("\"account\":{\"homePage\":\"https://golive.dev/\",\"name\":\"coach\"}")
                .contains("\"duration\":\"PT25.68S\"")
                .endsWith("}]\n");
        assertThat(fold("--format", "xapi", "--home-page", "https://fit.example/")
                        .out())
                .contains("\"homePage\":\"https://fit.example/\"")
                .contains("\"id\":\"https://fit.example/sessions/RM_kZqSDGreQQPa\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "graph", "xapi"})
    void everyFormatIsTheSameInAnyOrderAndTwice(String format) {
        Run once = fold("--format", format, "--live-from", "0");
        Random random = new Random(20261127);

        for (int i = 0; i < 25; i++) {
            List<String> mixed = new ArrayList<>(SESSION);
            SESSION.stream().filter(unused -> random.nextBoolean()).forEach(mixed::add);
            Collections.shuffle(mixed, random);
            assertThat(Run.on(String.join("\n", mixed), "attendance", "--format", format, "--live-from", "0"))
                    .as("order %d", i)
                    .isEqualTo(once);
        }
    }

    @Test
    void aFormatOrAHomePageThatIsNoneIsNamed() {
        assertThat(fold("--format", "xml"))
                .isEqualTo(Run.usage(
                        "Invalid value for option '--format': \"xml\" is no format. Take json, csv, graph or xapi.",
                        "See: golive attendance --help"));
        assertThat(fold("--format", "xapi", "--home-page", "fit").err())
                .startsWith("--home-page: The home page fit can't name people's accounts");
        assertThat(fold("--live-from", "20", "--live-to", "10").err()).startsWith("--live-to: The window from ");
    }

    private String policy(String json) throws IOException {
        return Files.writeString(folder.resolve("policy.json"), json).toString();
    }

    private static Run fold(String[] options, String... more) {
        List<String> all = new ArrayList<>(List.of(options));
        Collections.addAll(all, more);
        return fold(all.toArray(String[]::new));
    }

    private static Run fold(String... options) {
        List<String> arguments = new ArrayList<>(List.of("attendance"));
        Collections.addAll(arguments, options);
        return Run.on(String.join("\n", SESSION), arguments.toArray(String[]::new));
    }
}
