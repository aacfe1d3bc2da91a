package dev.golive.sroi.export;

import static dev.golive.sroi.attendance.ConnectionKind.STAFF;
import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.fixture.FactRoom;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements for a learning record store. */
class XapiStatementsTest {

    private static final XapiStatements STATEMENTS = XapiStatements.of(URI.create("https://fit.example/"));
    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]*)\",\"actor\"");

    @Test
    void aStatementSaysWhoAttendedWhatForHowLong() {
        AttendanceReport report = fold(
                        YOGA.left("PA_1", "coach", STAFF, 0, 100), YOGA.left("PA_2", "p_ann", 10.257, 3730))
                .read(ReadingRules.standard());

        assertThat(utf8(STATEMENTS.encode(report)))
                .matches("\\[\\{\"id\":\"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\",.*")
                .endsWith("""
                        "actor":{"objectType":"Agent","account":{"homePage":"https://fit.example/","name":"p_ann"}},\
                        "verb":{"id":"http://adlnet.gov/expapi/verbs/attended","display":{"en":"attended"}},\
                        "object":{"objectType":"Activity","id":"https://fit.example/sessions/RM_1",\
                        "definition":{"type":"http://adlnet.gov/expapi/activities/meeting","name":{"und":"yoga"}}},\
                        "result":{"duration":"PT1H1M59.74S","extensions":{"https://golive.dev/xapi/grade":"EXACT",\
                        "https://golive.dev/xapi/present-upper-ms":3719743}},\
                        "timestamp":"1970-01-01T01:02:10.000Z","version":"1.0.3"}]""")
                .doesNotContain("mbox", "coach");
    }

    @Test
    void theSameFiguresHaveTheSameIdAndOthersAnother() {
        Attendance known = fold(YOGA.left("PA_1", "ann", 0, 100), YOGA.left("PA_2", "bob", 0, 50));
        Attendance later = known.merge(fold(YOGA.left("PA_3", "bob", 60, 70)));

        List<String> before = ids(STATEMENTS.encode(known.read(ReadingRules.standard())));
        List<String> after = ids(STATEMENTS.encode(later.read(ReadingRules.standard())));

        assertThat(before).hasSize(2).doesNotHaveDuplicates();
        assertThat(ids(STATEMENTS.encode(known.read(ReadingRules.standard())))).isEqualTo(before);
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1)).isNotEqualTo(before.get(1));
    }

    @Test
    void onAnotherHomePageItIsAnotherStatement() {
        AttendanceReport report = fold(YOGA.left("PA_1", "ann", 0, 100)).read(ReadingRules.standard());

        assertThat(ids(XapiStatements.of(URI.create("https://gym.example/")).encode(report)))
                .doesNotContainAnyElementsOf(ids(STATEMENTS.encode(report)));
    }

    @Test
    void whoIsNotProvedToHaveBeenThereIsNotStated() {
        AttendanceReport report = fold(YOGA.joined("PA_1", "ann", 50), YOGA.seen("PA_1", "ann", 80), YOGA.closed(400))
                .read(ReadingRules.standard().withFrom(at(100)).withTo(at(200)));

        assertThat(report.people()).hasSize(1);
        assertThat(utf8(STATEMENTS.encode(report))).isEqualTo("[]");
    }

    @Test
    void aSidIsMadeFitForAnAddress() {
        AttendanceReport report =
                fold(FactRoom.of("RM 1/é", "yoga").left("PA_1", "ann", 0, 1)).read(ReadingRules.standard());

        assertThat(utf8(XapiStatements.of(URI.create("https://fit.example/class"))
                        .encode(report)))
                .contains("\"id\":\"https://fit.example/class/sessions/RM%201%2F%C3%A9\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fit.example", "/people", "mailto:ann@fit.example", "https:///", "https://fit.example/?a=b"})
    void aHomePageThatIsNoneIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XapiStatements.of(URI.create(url)))
                .withMessageContaining("give an http or https URL");
    }

    @Test
    void aNameBasedIdIsAsTheStandardWorksItOut() {
        // RFC 9562, A.4: "www.example.com" in the namespace of DNS names.
        assertThat(NameUuid.of(
                        UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
                        "www.example.com".getBytes(StandardCharsets.UTF_8)))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    private static List<String> ids(byte[] statements) {
        return ID.matcher(utf8(statements))
                .results()
                .map((MatchResult id) -> id.group(1))
                .toList();
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
