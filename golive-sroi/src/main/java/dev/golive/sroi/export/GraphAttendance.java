package dev.golive.sroi.export;

import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.Segment;
import dev.golive.sroi.attendance.SessionAttendance;
import dev.golive.sroi.internal.json.JsonWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Attendance in the shape of Microsoft Graph v1.0: a collection of {@code meetingAttendanceReport}, each with its
 * {@code attendanceRecords}, as Graph answers a list with {@code $expand=attendanceRecords}. For readers made for Teams. UTF-8,
 * the same bytes for the same report. Source: Microsoft Graph REST v1.0, resource types meetingAttendanceReport,
 * attendanceRecord and attendanceInterval.
 *
 * <p>{@code identity.id} is the pseudonym. There is no {@code emailAddress} and no {@code displayName}. Whoever ran the session
 * is a {@code Presenter}, everybody else an {@code Attendee}. Intervals are what is proved, without the grace; seconds are whole
 * and rounded down, each interval and the total by itself. A meeting's start and end are the first in and the last out that are
 * proved, and absent where nothing is. Graph has no place for the upper figure and the grade: read those in our JSON. Stateless,
 * thread-safe.
 */
public final class GraphAttendance {

    private GraphAttendance() {}

    /** The report in UTF-8. */
    public static byte[] encode(AttendanceReport report) {
        return JsonWriter.writeObject(json -> json.objects("value", report.sessions(), GraphAttendance::meeting));
    }

    private static void meeting(JsonWriter json, SessionAttendance session) {
        json.text("@odata.type", "#microsoft.graph.meetingAttendanceReport")
                .text("id", session.id().value())
                .integer("totalParticipantCount", session.people().size());
        List<Segment> proved = session.people().stream()
                .flatMap(person -> person.stretches().stream())
                .toList();
        proved.stream()
                .map(Segment::start)
                .min(Comparator.naturalOrder())
                .ifPresent(start -> json.text("meetingStartDateTime", Iso.instant(start)));
        proved.stream()
                .map(Segment::end)
                .max(Comparator.<Instant>naturalOrder())
                .ifPresent(end -> json.text("meetingEndDateTime", Iso.instant(end)));
        json.objects("attendanceRecords", session.people(), GraphAttendance::person);
    }

    private static void person(JsonWriter json, PersonAttendance person) {
        json.text("@odata.type", "#microsoft.graph.attendanceRecord")
                .text("id", person.attendee().value())
                .object(
                        "identity",
                        identity -> identity.text("@odata.type", "#microsoft.graph.identity")
                                .text("id", person.attendee().value()))
                .text("role", person.staff() ? "Presenter" : "Attendee")
                .integer("totalAttendanceInSeconds", person.presence().atLeast().toSeconds())
                .objects("attendanceIntervals", person.stretches(), GraphAttendance::interval);
    }

    private static void interval(JsonWriter json, Segment stretch) {
        json.text("joinDateTime", Iso.instant(stretch.start()))
                .text("leaveDateTime", Iso.instant(stretch.end()))
                .integer("durationInSeconds", stretch.length().toSeconds());
    }
}
