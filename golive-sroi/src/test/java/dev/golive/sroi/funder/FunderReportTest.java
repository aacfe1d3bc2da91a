package dev.golive.sroi.funder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.checkin.DatedScore;
import dev.golive.sroi.checkin.Ons4;
import dev.golive.sroi.checkin.PairedChange;
import dev.golive.sroi.checkin.Respondent;
import dev.golive.sroi.checkin.ScaleQuestion;
import dev.golive.sroi.checkin.ScorePair;
import dev.golive.sroi.disclosure.DisclosureControl;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.export.FunderJson;
import dev.golive.sroi.rollup.ProgrammeFigures;
import dev.golive.sroi.rollup.RollupFold;
import dev.golive.sroi.rollup.RollupRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a funder gets: enough to see what was paid for, and of nobody anything. */
class FunderReportTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T18:00:00Z");

    private final RollupFold fold = RollupFold.create();

    @Test
    void smallSessionsAreHeldBackAndAllOthersRounded() {
        session("one", MONDAY, 24, 50);
        session("two", MONDAY.plus(Duration.ofDays(1)), 12, 41);
        session("three", MONDAY.plus(Duration.ofDays(7)), 3, 60);

        FunderReport report = report(Map.of(), DisclosureControl.NHS_1_7_ROUND5, FunderDivision.SESSION);

        assertThat(json(report))
                .isEqualTo("{\"fromMs\":0,\"programmes\":[{\"programme\":\"autumn\",\"disclosure\":\"NHS_1_7_ROUND5\","
                        + "\"by\":\"session\",\"sessions\":3,\"people\":25,\"all\":{\"people\":40,\"minutesEach\":48},"
                        + "\"rows\":[{\"name\":\"one\",\"people\":25,\"minutesEach\":50},{\"name\":\"three\",\"people\":\"*\"},"
                        + "{\"name\":\"two\",\"people\":10,\"minutesEach\":41}],\"wellbeing\":[]}]}");
    }

    @Test
    void aWeekCountsPeopleAndNotHowOftenTheyCame() {
        session("one", MONDAY, 9, 60);
        session("two", MONDAY.plus(Duration.ofDays(1)), 9, 30);
        session("three", MONDAY.plus(Duration.ofDays(7)), 18, 60);

        assertThat(json(report(Map.of(), DisclosureControl.SUPPRESS_LT_5, FunderDivision.WEEK)))
                .contains("\"by\":\"week\",\"sessions\":3,\"people\":18,")
                .contains("\"all\":{\"people\":27,\"attendancesEachTenths\":13,\"minutesEach\":70}")
                .contains("{\"name\":\"2026-W41\",\"people\":9,\"attendancesEachTenths\":20,\"minutesEach\":90}")
                .contains("{\"name\":\"2026-W42\",\"people\":18,\"attendancesEachTenths\":10,\"minutesEach\":60}");
    }

    @Test
    void fewPeopleAreHeldBackHoweverOftenTheyCame() {
        for (int day = 0; day < 9; day++) {
            session("s" + day, MONDAY.plus(Duration.ofDays(day)), 6, 60);
        }

        FunderReport report =
                report(Map.of(Ons4.HAPPINESS, change(20, 3)), DisclosureControl.NHS_1_7_ROUND5, FunderDivision.WEEK);

        assertThat(json(report))
                .contains(
                        "\"people\":\"*\",\"all\":{\"people\":\"*\"},\"rows\":[{\"name\":\"2026-W41\",\"people\":\"*\"},"
                                + "{\"name\":\"2026-W42\",\"people\":\"*\"}],"
                                + "\"wellbeing\":[{\"question\":\"happiness\",\"people\":\"*\"}]");
    }

    @Test
    void wellbeingIsAMeanOfEightOrMore() {
        session("one", MONDAY, 24, 50);

        assertThat(json(report(
                        Map.of(Ons4.HAPPINESS, change(8, 2), Ons4.ANXIETY, change(12, -3)),
                        DisclosureControl.NHS_1_7_ROUND5,
                        FunderDivision.SESSION)))
                // Less anxiety is better.
                .contains("\"wellbeing\":[{\"question\":\"anxiety\",\"people\":10,\"meanChangeHundredths\":300},"
                        + "{\"question\":\"happiness\",\"people\":10,\"meanChangeHundredths\":200}]");
        assertThat(json(report(
                        Map.of(Ons4.HAPPINESS, change(7, 2), Ons4.ANXIETY, change(0, 0)),
                        DisclosureControl.NONE_INTERNAL,
                        FunderDivision.SESSION)))
                .contains(
                        "\"wellbeing\":[{\"question\":\"anxiety\",\"people\":0},{\"question\":\"happiness\",\"people\":7}]");
        assertThat(report(
                                Map.of(Ons4.HAPPINESS, change(8, 2)),
                                DisclosureControl.SUPPRESS_LT_10,
                                FunderDivision.SESSION)
                        .wellbeing()
                        .get(0))
                .hasToString("WellbeingChange[question=happiness, people=*, meanChange=Optional.empty]");
    }

    @Test
    void nobodyIsInItByPseudonym() {
        session("one", MONDAY, 24, 50);
        session("two", MONDAY, 1, 50);

        for (DisclosureControl control : DisclosureControl.values()) {
            for (FunderDivision division : FunderDivision.values()) {
                assertThat(json(report(Map.of(Ons4.HAPPINESS, change(20, 3)), control, division)))
                        .doesNotContain("s_person");
            }
        }
    }

    @Test
    void aProgrammeWithoutAnybodyIsZeroAndNotHeldBack() {
        ProgrammeFigures nobody = new ProgrammeFigures("autumn", Optional.empty(), List.of(), List.of(), List.of());

        assertThat(json(FunderReport.of(nobody, Map.of(), DisclosureControl.NHS_1_7_ROUND5, FunderDivision.SESSION)))
                .contains("\"sessions\":0,\"people\":0,\"all\":{\"people\":0},\"rows\":[],");
    }

    private FunderReport report(
            Map<ScaleQuestion, PairedChange> changes, DisclosureControl control, FunderDivision division) {
        ProgrammeFigures figures =
                fold.rollup().read(RollupRules.standard()).programmes().get(0);
        return FunderReport.of(figures, changes, control, division);
    }

    private static String json(FunderReport report) {
        return new String(
                FunderJson.encode(Window.OPEN.withFrom(Instant.EPOCH), List.of(report)), StandardCharsets.UTF_8);
    }

    /** The first so many people were there, for so many minutes each. */
    private void session(String label, Instant from, int people, int minutes) {
        Incarnation room = new Incarnation(new IncarnationId("RM_" + label), new RoomLabel(label), from);
        Instant left = from.plus(Duration.ofMinutes(minutes));
        for (int person = 0; person < people; person++) {
            Connection connection = new Connection(
                    new ConnectionId("PA_" + person), new Attendee("s_person" + person), ConnectionKind.PERSON, from);
            tell(from, label, connection, new Attended(new ConnectionJoined(room, connection)));
            tell(left, label, connection, new Attended(new ConnectionLeft(room, connection, left, null)));
        }
    }

    private void tell(Instant at, String label, Connection connection, Attended fact) {
        fold.add(new EvidenceEvent(
                new EventKey("/golive/gym", "e"),
                at,
                new ProgrammeId("autumn"),
                new SessionLabel(label),
                new Subject(connection.attendee().value()),
                fact));
    }

    private static PairedChange change(int people, int change) {
        List<ScorePair> pairs = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Respondent respondent = new Respondent("s_person" + person);
            pairs.add(new ScorePair(
                    new DatedScore(respondent, MONDAY, 4),
                    new DatedScore(respondent, MONDAY.plus(Duration.ofDays(60)), 4 + change)));
        }
        return new PairedChange(pairs, Map.of());
    }
}
