package dev.golive.sroi.export;

import static dev.golive.sroi.attendance.ConnectionKind.STAFF;
import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.ShowUp;
import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.fixture.FactRoom;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One report as our whole JSON, as CSV and as Microsoft Graph has it, byte for byte. */
class AttendanceShapesTest {

    private static final Attendance CLASS = fold(
            YOGA.left("PA_1", "coach", STAFF, 0, 3600),
            YOGA.left("PA_2", "ann", 600.25, 1800),
            YOGA.left("PA_3", "ann", 1830, 3600),
            YOGA.joined("PA_4", "bob", 10),
            YOGA.seen("PA_4", "bob", 1000),
            YOGA.joined("PA_5", "cem", 0),
            YOGA.closed(3620));
    private static final AttendanceReport REPORT =
            CLASS.read(ReadingRules.standard().withFrom(at(5)).withTo(at(3605)).withLive(new Window(at(60), at(3500))));

    @Test
    void theWholeJsonHasTheNewFiguresBehindTheOldOnes() {
        assertThat(utf8(AttendanceJson.encodeAll(REPORT))).isEqualTo("""
                        {"sessions":[{"room":"yoga","roomSid":"RM_1","people":[\
                        {"participant":"ann","firstInMs":600250,"lastOutMs":3600000,"presentMs":2969750,\
                        "presentUpperMs":2969750,"segments":[[600250,3600000]],"grade":"EXACT","staff":false,\
                        "whileLiveMs":2869750,"whileLiveUpperMs":2869750,"sharePermille":824,"arrivedLate":"YES",\
                        "leftEarly":"NO"},\
                        {"participant":"bob","firstInMs":10000,"lastOutMs":1000000,"presentMs":990000,\
                        "presentUpperMs":3590000,"segments":[[10000,1000000]],"grade":"BOUNDED","staff":false,\
                        "whileLiveMs":940000,"whileLiveUpperMs":3440000,"sharePermille":275,"arrivedLate":"NO",\
                        "leftEarly":"UNKNOWN"},\
                        {"participant":"cem","firstInMs":5000,"lastOutMs":5000,"presentMs":0,"presentUpperMs":3595000,\
                        "segments":[],"grade":"BOUNDED","staff":false,"whileLiveMs":0,"whileLiveUpperMs":3440000,\
                        "sharePermille":0,"arrivedLate":"UNKNOWN","leftEarly":"UNKNOWN"},\
                        {"participant":"coach","firstInMs":5000,"lastOutMs":3600000,"presentMs":3595000,\
                        "presentUpperMs":3595000,"segments":[[5000,3600000]],"grade":"EXACT","staff":true,\
                        "whileLiveMs":3440000,"whileLiveUpperMs":3440000,"sharePermille":998,"arrivedLate":"NO",\
                        "leftEarly":"NO"}],\
                        "peak":2,"halfWay":0,"attendedMs":3560000,"coachMs":3595000,"twoAdultMs":0}]}""");
    }

    @Test
    void theShowUpIsJsonToo() {
        Set<Attendee> booked = Set.of(new Attendee("ann"), new Attendee("cem"), new Attendee("dan"));

        assertThat(utf8(AttendanceJson.encode(ShowUp.of(REPORT.people(), booked))))
                .isEqualTo("{\"booked\":3,\"came\":[\"ann\"],\"unsure\":[\"cem\"],\"didNotCome\":[\"dan\"],"
                        + "\"cameWithoutBooking\":[\"bob\"],\"showUpPermille\":333}");
        assertThat(utf8(AttendanceJson.encode(ShowUp.of(List.of(), Set.of())))).endsWith("\"cameWithoutBooking\":[]}");
    }

    @Test
    void whatIsNotKnownIsLeftOutOfTheWholeJson() {
        String json = utf8(
                AttendanceJson.encodeAll(fold(YOGA.left("PA_1", "ann", 0, 10)).read(ReadingRules.standard())));

        assertThat(json)
                .contains("\"grade\":\"EXACT\",\"staff\":false,\"arrivedLate\":\"UNKNOWN\",\"leftEarly\":\"UNKNOWN\"}")
                .doesNotContain("null", "whileLive", "share");
    }

    @Test
    void theTableHasARowForEachAndEmptyCellsForWhatIsNotKnown() {
        AttendanceReport open = fold(YOGA.left("PA_1", "ann", 0.5, 10)).read(ReadingRules.standard());

        assertThat(utf8(AttendanceCsv.encode(open)))
                .isEqualTo("room,roomSid,participant,staff,firstIn,lastOut,presentMs,presentUpperMs,segments,grade,"
                        + "whileLiveMs,whileLiveUpperMs,sharePermille,arrivedLate,leftEarly\r\n"
                        + "yoga,RM_1,ann,false,1970-01-01T00:00:00.500Z,1970-01-01T00:00:10.000Z,9500,9500,1,EXACT,"
                        + ",,,UNKNOWN,UNKNOWN\r\n");
        assertThat(utf8(AttendanceCsv.encode(REPORT)).split("\r\n"))
                .hasSize(5)
                .contains("yoga,RM_1,bob,false,1970-01-01T00:00:10.000Z,1970-01-01T00:16:40.000Z,990000,3590000,1,"
                        + "BOUNDED,940000,3440000,275,NO,UNKNOWN");
    }

    @Test
    void aReportOfNobodyIsAHeader() {
        assertThat(utf8(AttendanceCsv.encode(Attendance.nothing().read(ReadingRules.standard()))))
                .startsWith("room,roomSid,participant,")
                .endsWith(",leftEarly\r\n")
                .hasLineCount(1);
    }

    @Test
    void aCellIsQuotedAsTheStandardWants() {
        assertThat(cells("a,b", "say \"hi\"")).startsWith("\"a,b\",RM_1,\"say \"\"hi\"\"\",false,");
        assertThat(cells("two\r\nlines", "Zoë \uD83E\uDDD8")).startsWith("\"two\r\nlines\",RM_1,Zoë \uD83E\uDDD8,");
    }

    @Test
    void noCellIsAFormula() {
        assertThat(cells("=1+1", "@SUM(A1)")).startsWith("'=1+1,RM_1,'@SUM(A1),");
        assertThat(cells("+1", "-1")).startsWith("'+1,RM_1,'-1,");
        assertThat(cells("\t=1", "\r=1")).startsWith("'\t=1,RM_1,\"'\r=1\",");
        assertThat(cells("\n=1", "=HYPERLINK(\"http://x\",\"y\")"))
                .startsWith("\"'\n=1\",RM_1,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",");
        assertThat(cells("a=1", "1-1")).startsWith("a=1,RM_1,1-1,");
    }

    private static String cells(String room, String participant) {
        String csv = utf8(AttendanceCsv.encode(
                fold(FactRoom.of("RM_1", room).left("PA_1", participant, 0, 10)).read(ReadingRules.standard())));
        return csv.substring(csv.indexOf("leftEarly\r\n") + "leftEarly\r\n".length());
    }

    @Test
    void graphHasTheStretchesWithoutTheGraceAndNoAddress() {
        AttendanceReport report = fold(
                        YOGA.left("PA_1", "coach", STAFF, 0, 100),
                        YOGA.left("PA_2", "p_ann", 10.25, 30),
                        YOGA.left("PA_3", "p_ann", 40, 90))
                .read(ReadingRules.standard());

        assertThat(utf8(GraphAttendance.encode(report))).isEqualTo("""
                        {"value":[{"@odata.type":"#microsoft.graph.meetingAttendanceReport","id":"RM_1",\
                        "totalParticipantCount":2,"meetingStartDateTime":"1970-01-01T00:00:00.000Z",\
                        "meetingEndDateTime":"1970-01-01T00:01:40.000Z","attendanceRecords":[\
                        {"@odata.type":"#microsoft.graph.attendanceRecord","id":"coach",\
                        "identity":{"@odata.type":"#microsoft.graph.identity","id":"coach"},"role":"Presenter",\
                        "totalAttendanceInSeconds":100,"attendanceIntervals":[\
                        {"joinDateTime":"1970-01-01T00:00:00.000Z","leaveDateTime":"1970-01-01T00:01:40.000Z",\
                        "durationInSeconds":100}]},\
                        {"@odata.type":"#microsoft.graph.attendanceRecord","id":"p_ann",\
                        "identity":{"@odata.type":"#microsoft.graph.identity","id":"p_ann"},"role":"Attendee",\
                        "totalAttendanceInSeconds":69,"attendanceIntervals":[\
                        {"joinDateTime":"1970-01-01T00:00:10.250Z","leaveDateTime":"1970-01-01T00:00:30.000Z",\
                        "durationInSeconds":19},\
                        {"joinDateTime":"1970-01-01T00:00:40.000Z","leaveDateTime":"1970-01-01T00:01:30.000Z",\
                        "durationInSeconds":50}]}]}]}""");
    }

    @Test
    void graphSaysNothingOfTheTimesOfAMeetingThatNobodyIsProvedToHaveBeenAt() {
        assertThat(utf8(GraphAttendance.encode(fold(YOGA.openedAt(5).opened()).read(ReadingRules.standard()))))
                .isEqualTo("{\"value\":[{\"@odata.type\":\"#microsoft.graph.meetingAttendanceReport\",\"id\":\"RM_1\","
                        + "\"totalParticipantCount\":0,\"attendanceRecords\":[]}]}");
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
