package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {

    private static final String NOTHING =
            "\"heartRateSeconds\":0,\"trimpSeconds\":0,\"checkIns\":0,\"reps\":0,\"xp\":0";

    @TempDir
    private Path folder;

    @Test
    void eventsAreAppendedOnceAndRolledUp() {
        String events = effort("1", "p_ann", 7, 40) + effort("2", "p_ben", 5, 30) + effort("1", "p_ann", 9, 60);

        assertThat(append(events)).isEqualTo(new Run(0, counted(2, 1, 0), ""));
        assertThat(append(
                        effort("2", "p_ben", 1, 1) + effort("3", "p_ann", 3, 10).replace("18:00:00Z", "18:00:01Z")))
                .isEqualTo(new Run(0, counted(1, 1, 0), ""));

        assertThat(rollup())
                .isEqualTo(new Run(
                        0,
                        "{\"programmes\":[{\"programme\":\"autumn\",\"uniquePeople\":0,\"newPeople\":0,\"returningPeople\":0,"
                                + "\"sessionsHeld\":0,\"attendances\":0,"
                                + figures(2, 180)
                                + ",\"sessions\":[{\"session\":\"hiit\",\"people\":0,\"newPeople\":0," + figures(2, 180)
                                + "}],\"weeks\":[{\"week\":\"2026-W47\",\"people\":0,\"attendances\":0,\"presentMs\":0,"
                                + "\"levels\":{\"inactive\":1,\"fairly-active\":1,\"active\":0,\"ungraded\":0}}],\"people\":["
                                + person("p_ann", 30, "41,\"strain\":12,\"moderateMs\":0", "inactive") + ","
                                + person("p_ben", 150, "41,\"strain\":61,\"moderateMs\":1800000", "fairly-active")
                                + "]}]}\n",
                        ""));
    }

    private static String person(String subject, int load, String week, String level) {
        return "{\"subject\":\"" + subject
                + "\",\"sessions\":0,\"newcomer\":false,\"streakWeeks\":0,\"longestStreakWeeks\":0," + figures(1, load)
                + ",\"weeks\":[{\"week\":\"2026-W47\",\"sessions\":0,\"presentMs\":0,\"load\":" + load
                + ",\"monotonyHundredths\":" + week + ",\"vigorousMs\":0,\"ungradedMs\":0,\"level\":\"" + level
                + "\"}]}";
    }

    @Test
    void aFunderGetsNobodyByPseudonymAndOnlyAPeriodThatIsOver() {
        StringBuilder events = new StringBuilder();
        for (int person = 0; person < 9; person++) {
            events.append(stay("p_" + person, "participant.joined", "2026-11-16T18:00:00Z"));
            events.append(stay("p_" + person, "participant.left", "2026-11-16T19:00:00Z"));
        }
        append(events.toString());

        assertThat(rollup("--for", "funder", "--to", "1795219200000"))
                .isEqualTo(new Run(
                        0,
                        "{\"toMs\":1795219200000,\"programmes\":[{\"programme\":\"autumn\","
                                + "\"disclosure\":\"NHS_1_7_ROUND5\",\"by\":\"session\",\"sessions\":1,\"people\":10,"
                                + "\"all\":{\"people\":10,\"minutesEach\":60},"
                                + "\"rows\":[{\"name\":\"hiit\",\"people\":10,\"minutesEach\":60}],\"wellbeing\":["
                                + "{\"question\":\"anxiety\",\"people\":0},{\"question\":\"happiness\",\"people\":0},"
                                + "{\"question\":\"satisfaction\",\"people\":0},{\"question\":\"worthwhile\",\"people\":0}]}]}\n",
                        ""));
        assertThat(rollup("--for", "funder", "--to", "1795219200000", "--disclosure", "SUPPRESS_LT_10", "--by", "week")
                        .out())
                .contains("\"people\":\"*\"", "2026-W47")
                .doesNotContain("p_", ":9");
        for (String[] open : new String[][] {
            {"--for", "funder"},
            {"--for", "funder", "--to", "1795370400000"},
            {"--for", "nobody"},
            {"--zone", "Mars"},
            {"--disclosure", "none"},
            {"--by", "day"}
        }) {
            assertThat(rollup(open).exitCode()).isEqualTo(ExitCode.USAGE);
        }
        assertThat(rollup("--for", "funder").err())
                .contains("The period must have an end that was at least a day ago: give an earlier --to.");
    }

    private static String stay(String subject, String type, String time) {
        return "{\"specversion\":\"1.0\",\"source\":\"/golive/gym\",\"id\":\"" + type + subject
                + "\",\"type\":\"dev.golive." + type + ".v1\",\"time\":\"" + time
                + "\",\"programme\":\"autumn\",\"session\":\"hiit\",\"subject\":\"" + subject
                + "\",\"data\":{\"connection\":\"PA_" + subject
                + "\",\"kind\":\"person\",\"joinedAtMs\":1794852000000,\"roomSid\":\"RM_1\"}}\n";
    }

    @Test
    void aLineThatIsNoEventIsNamedAndTheRestIsKept() {
        String input = "not JSON\n\n" + effort("1", "p_ann", 11, 40) + effort("2", "ann@example.com", 5, 30)
                + effort("3", "p_ben", 5, 30).replace("2026-11-22T18", "2026-11-22T19") + effort("4", "p_ben", 5, -1)
                + effort("5", "p_ben", 5, 30);

        Run run = append(input);

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEqualTo(counted(1, 0, 5));
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("line 1: This is not JSON"),
                        line -> assertThat(line).startsWith("line 3: /data/rpe: "),
                        line -> assertThat(line).startsWith("line 4: /subject: "),
                        line -> assertThat(line).startsWith("line 5: /time: This is in the future"),
                        line -> assertThat(line).startsWith("line 6: /data/minutes: "));
        assertThat(run.err()).doesNotContain("ann@example.com");
    }

    @Test
    void anEventOfAnotherKindIsKeptAsItIs() throws IOException {
        String other = "{\"time\":\"2026-11-22T18:00:00Z\",\"specversion\":\"1.0\",\"source\":\"/x\",\"id\":\"1\","
                + "\"type\":\"org.else.v9\",\"data\":[1,{\"b\":2,\"a\":null}]}\n";

        assertThat(append(other)).isEqualTo(new Run(0, counted(1, 0, 0), ""));

        assertThat(Files.readString(ledger())).contains("\"event\":{\"data\":[1,{\"a\":null,\"b\":2}],\"id\":\"1\",");
        assertThat(rollup()).isEqualTo(new Run(0, "{\"programmes\":[]}\n", ""));
    }

    @Test
    void oneProgrammeAndOnePeriodCanBeRolledUp() {
        append(effort("1", "p_ann", 7, 40) + effort("2", "p_ben", 5, 30).replace("autumn", "winter"));

        assertThat(rollup("--programme", "winter").out())
                .contains("\"programme\":\"winter\"")
                .doesNotContain("autumn");
        assertThat(rollup("--from", "1795370400001").out()).isEqualTo("{\"programmes\":[]}\n");
        assertThat(rollup("--from", "1795370400000", "--to", "1795370400001").out())
                .contains("p_ann", "p_ben");
        assertThat(rollup("--programme", " ").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whoIsForgottenIsInTheFileNoMore() throws IOException {
        append(effort("1", "p_ann", 7, 40) + effort("2", "p_ben", 5, 30) + effort("3", "p_ann", 7, 40));

        assertThat(forget("p_ann")).isEqualTo(new Run(0, "{\"forgotten\":2}\n", ""));
        assertThat(forget("p_ann")).isEqualTo(new Run(0, "{\"forgotten\":0}\n", ""));

        assertThat(Files.readString(ledger())).doesNotContain("p_ann").contains("p_ben");
        assertThat(rollup().out()).doesNotContain("p_ann").contains("p_ben");
        assertThat(append(effort("1", "p_ann", 7, 40))).isEqualTo(new Run(0, counted(0, 1, 0), ""));
    }

    @Test
    void aLedgerThatIsNotThereOrBrokenIsSaidSo() throws IOException {
        Path missing = folder.resolve("none.jsonl");
        assertThat(Run.of("evidence", "rollup", missing.toString()))
                .isEqualTo(new Run(3, "", "There is no ledger " + missing + ". evidence append makes one.\n"));

        append(effort("1", "p_ann", 7, 40) + effort("2", "p_ben", 5, 30));
        Files.writeString(ledger(), Files.readString(ledger()).replaceFirst("\"rpe\":7", "\"rpe\":8"));
        assertThat(rollup())
                .isEqualTo(new Run(
                        3,
                        "",
                        "Line 1 of the ledger is not as it was written. Put a copy from before in its place; nothing was"
                                + " changed.\n"));
    }

    @Test
    void aSessionIsBundledAndTheBundleChecked() throws Exception {
        String words = effort("9", "p_ann", 7, 40)
                .replace("effort.reported", "check-in.answered")
                .replace("{\"rpe\":7,\"minutes\":40}", "{\"answers\":{\"said\":\"My knee hurts.\"}}");
        append(effort("0", "p_cat", 1, 10).replace("\"hiit\"", "\"yoga\"")
                + effort("1", "p_ann", 7, 40)
                + effort("2", "p_ben", 5, 30)
                + words);
        forget("p_ben");
        Path key = folder.resolve("key.pem");
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(
                key,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        Path zip = folder.resolve("bundle.zip");

        Run bundled = Run.of(
                "evidence",
                "bundle",
                ledger().toString(),
                "--session",
                "hiit",
                "--out",
                zip.toString(),
                "--key",
                key.toString());

        assertThat(bundled.err()).isEmpty();
        assertThat(bundled.out())
                .startsWith("{\"session\":\"hiit\",\"entries\":3,\"erased\":2,")
                .contains("\"sessions\":2,");
        Run verified = Run.of("evidence", "verify", zip.toString());
        assertThat(verified.exitCode()).isZero();
        assertThat(verified.out()).contains("\"entries\":3,\"erased\":2,", "\"trusted\":false");
        assertThat(Files.readString(zip, StandardCharsets.ISO_8859_1))
                .contains("p_ann", "attendance.csv")
                .doesNotContain("p_ben")
                .doesNotContain("My knee hurts.");
        assertThat(Run.of(
                                "evidence",
                                "bundle",
                                ledger().toString(),
                                "--session",
                                "none",
                                "--out",
                                zip.toString(),
                                "--key",
                                key.toString())
                        .err())
                .isEqualTo("The ledger has nothing of a session \"none\".\n");
    }

    private Path ledger() {
        return folder.resolve("evidence.jsonl");
    }

    private Run append(String input) {
        return Run.on(input, "evidence", "append", ledger().toString());
    }

    private Run forget(String subject) {
        return Run.of("evidence", "forget", ledger().toString(), "--subject", subject);
    }

    private Run rollup(String... options) {
        String[] arguments = new String[3 + options.length];
        arguments[0] = "evidence";
        arguments[1] = "rollup";
        arguments[2] = ledger().toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.of(arguments);
    }

    private static String counted(int appended, int known, int refused) {
        return "{\"appended\":" + appended + ",\"known\":" + known + ",\"refused\":" + refused + "}\n";
    }

    private static String figures(int efforts, int load) {
        return "\"presentMs\":0,\"presentUpperMs\":0,\"efforts\":" + efforts + ",\"load\":" + load + "," + NOTHING;
    }

    private static String effort(String id, String subject, int rpe, int minutes) {
        return "{\"specversion\":\"1.0\",\"source\":\"/golive/gym\",\"id\":\"" + id
                + "\",\"type\":\"dev.golive.effort.reported.v1\",\"time\":\"2026-11-22T18:00:00Z\","
                + "\"programme\":\"autumn\",\"session\":\"hiit\",\"subject\":\"" + subject + "\",\"data\":{\"rpe\":"
                + rpe
                + ",\"minutes\":" + minutes + "}}\n";
    }
}
