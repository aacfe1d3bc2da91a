package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From webhooks to who was there. */
class AttendanceCommandTest {

    private static final List<String> SESSION = Recorded.session();
    private static final String NOBODY = "{\"sessions\":[]}";

    @Test
    void theRecordedSessionReadsAsWorkedOutByHand() throws IOException {
        assertThat(SESSION).hasSize(20);
        assertThat(fold(SESSION)).isEqualTo(new Run(0, golden(), ""));
    }

    @Test
    void itReadsTheSameBackwards() throws IOException {
        List<String> backwards = new ArrayList<>(SESSION);
        Collections.reverse(backwards);

        assertThat(fold(backwards)).isEqualTo(new Run(0, golden(), ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {20261122, 7, 11})
    void itReadsTheSameInAnyOrderAndTwice(long seed) throws IOException {
        Random random = new Random(seed);

        for (int i = 0; i < 100; i++) {
            List<String> mixed = new ArrayList<>(SESSION);
            SESSION.stream().filter(unused -> random.nextBoolean()).forEach(mixed::add);
            SESSION.stream().filter(unused -> random.nextInt(4) == 0).forEach(mixed::add);
            Collections.shuffle(mixed, random);
            assertThat(fold(mixed)).as("seed %d, order %d", seed, i).isEqualTo(new Run(0, golden(), ""));
        }
    }

    @Test
    void aWindowCutsAndAnOpenEndDoesNot() {
        // The coach is there from …017317 to …043000.
        assertThat(figures("--from", "1795359020000", "--to", "1795359030000"))
                .contains("\"firstInMs\":1795359020000,\"lastOutMs\":1795359030000,\"presentMs\":10000,");
        assertThat(figures("--from", "1795359020000"))
                .contains("\"firstInMs\":1795359020000,\"lastOutMs\":1795359043000,\"presentMs\":23000,");
        assertThat(figures("--to", "1795359020000"))
                .contains("\"firstInMs\":1795359017317,\"lastOutMs\":1795359020000,\"presentMs\":2683,");
        assertThat(figures("--to", "1000")).isEqualTo(NOBODY + "\n");
    }

    private static String figures(String... options) {
        return fold(SESSION, options).out();
    }

    @Test
    void theGraceJoinsSegmentsAndAddsNothing() {
        // Ann is there from second 100 to 130 and from 190 to 200: 40 s, with a gap of exactly 60 s.
        List<String> twice = List.of(
                event("participant_left", 130, "PA_1", "ann", 100), event("participant_left", 200, "PA_2", "ann", 190));

        assertThat(fold(twice).out())
                .contains("\"presentMs\":40000,\"presentUpperMs\":40000,\"segments\":[[100000,200000]]");
        assertThat(fold(twice, "--grace", "PT59.999S").out())
                .contains(
                        "\"presentMs\":40000,\"presentUpperMs\":40000,\"segments\":[[100000,130000],[190000,200000]]");
    }

    @Test
    void sessionsComeByTheirStartAndPeopleByName() {
        // Zoe's room started first; the names of the rooms and of the incarnations say the opposite.
        List<String> two = List.of(
                event("participant_left", 500, "PA_1", "cem", 400)
                        .replace("RM_1", "RM_A")
                        .replace("yoga", "a"),
                event("participant_left", 300, "PA_2", "zoe", 200)
                        .replace("RM_1", "RM_Z")
                        .replace("yoga", "z"),
                event("participant_left", 301, "PA_3", "Bo", 250)
                        .replace("RM_1", "RM_Z")
                        .replace("yoga", "z"));

        assertThat(fold(two))
                .isEqualTo(Run.done("{\"sessions\":[{\"room\":\"z\",\"roomSid\":\"RM_Z\",\"people\":["
                        + person("Bo", 250000, 301000) + "," + person("zoe", 200000, 300000)
                        + "]},{\"room\":\"a\",\"roomSid\":\"RM_A\",\"people\":[" + person("cem", 400000, 500000)
                        + "]}]}"));
    }

    private static String person(String name, long from, long to) {
        return ("{\"participant\":\"%s\",\"firstInMs\":%d,\"lastOutMs\":%d,\"presentMs\":%d,\"presentUpperMs\":%4$d,"
                        + "\"segments\":[[%2$d,%3$d]],\"grade\":\"EXACT\"}")
                .formatted(name, from, to, to - from);
    }

    @Test
    void aLineThatCantBeReadIsNamedAndTheRestCounts() throws IOException {
        List<String> lines = new ArrayList<>(SESSION);
        lines.add(0, "{\"event\":");
        lines.add(3, "");
        lines.add(5, "not JSON");
        lines.add(7, "{}");
        lines.add(9, "[1]");
        lines.add(11, "{} {}");
        lines.add(13, "{\"event\":\"room_started\",\"id\":\"EV_1\",\"createdAt\":\"soon\"}");

        Run run = fold(lines);

        assertThat(run.out()).isEqualTo(golden());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines())
                .containsExactly(
                        "line 1: This is not the JSON that was expected, near column 10.",
                        "line 6: This is not the JSON that was expected, near column 1.",
                        "line 8: The webhook has no event or no id: it is not LiveKit's.",
                        "line 10: Expected an object near column 1.",
                        "line 12: There is more after the end of the JSON document.",
                        "line 14: Expected a whole number in \"createdAt\" near column 49.");
    }

    @Test
    void aLineBeyondAMebibyteIsRefusedAndOneOfAMebibyteIsNot() throws IOException {
        String longest = SESSION.get(0) + " ".repeat((1 << 20) - SESSION.get(0).length());
        List<String> lines = new ArrayList<>(SESSION.subList(1, SESSION.size()));
        lines.add(0, longest);
        lines.add(2, longest + " ");
        lines.add(4, "x".repeat(3 << 20));

        Run run = fold(lines);

        assertThat(run).isEqualTo(new Run(3, golden(), """
                        line 3: This line is longer than 1048576 bytes, which no webhook is.
                        line 5: This line is longer than 1048576 bytes, which no webhook is.
                        """));
    }

    @Test
    void blankLinesAndWindowsLineEndsAreNoMatter() throws IOException {
        String input = "\r\n \t\r\n" + String.join("\r\n\r\n", SESSION) + "\r\n\n";

        assertThat(Run.on(input, "attendance")).isEqualTo(new Run(0, golden(), ""));
    }

    @Test
    void nothingIsNobody() {
        assertThat(Run.of("attendance")).isEqualTo(Run.done(NOBODY));
        assertThat(Run.on("{\"event\":\"room_painted\",\"id\":\"EV_1\"}", "attendance"))
                .isEqualTo(Run.done(NOBODY));
    }

    @Test
    void aWindowAndAGraceAreSuchAsCanBe() {
        String help = "See: golive attendance --help";

        assertThat(Run.of("attendance", "--from", "10", "--to", "10"))
                .isEqualTo(
                        Run.usage("--to: The window from 1970-01-01T00:00:00.010Z to 1970-01-01T00:00:00.010Z is empty:"
                                + " give an end after its start."));
        assertThat(Run.of("attendance", "--from", "-1"))
                .isEqualTo(Run.usage(
                        "--from: The time 1969-12-31T23:59:59.999Z is no time of a session: it must lie in the"
                                + " years 1970 to 9999."));
        assertThat(Run.of("attendance", "--grace", "PT25H"))
                .isEqualTo(Run.usage("--grace: The grace of PT25H is outside PT0S to PT24H: give one in that range."));
        assertThat(Run.of("attendance", "--grace", "60"))
                .isEqualTo(Run.usage(
                        "Invalid value for option '--grace': \"60\" is no duration. Write it like PT10M (minutes), PT90S"
                                + " (seconds) or PT2H (hours).",
                        help));
        assertThat(Run.of("attendance", "--to", "noon"))
                .isEqualTo(Run.usage("Invalid value for option '--to': \"noon\" is no whole number.", help));
    }

    private static Run fold(List<String> lines, String... options) {
        List<String> arguments = new ArrayList<>(List.of("attendance"));
        Collections.addAll(arguments, options);
        return Run.on(String.join("\n", lines), arguments.toArray(String[]::new));
    }

    private static String event(String kind, long seconds, String sid, String identity, long joinedSeconds) {
        return ("{\"event\":\"%s\",\"id\":\"EV_%s\",\"createdAt\":\"%d\",\"room\":{\"sid\":\"RM_1\",\"name\":\"yoga\"},"
                        + "\"participant\":{\"sid\":\"%s\",\"identity\":\"%s\",\"joinedAt\":\"%d\"}}")
                .formatted(kind, sid, seconds, sid, identity, joinedSeconds);
    }

    private static String golden() throws IOException {
        return Files.readString(Path.of("src/test/resources/attendance/recorded-session.json"));
    }
}
