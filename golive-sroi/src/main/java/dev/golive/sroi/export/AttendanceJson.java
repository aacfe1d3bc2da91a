package dev.golive.sroi.export;

import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.Segment;
import dev.golive.sroi.attendance.SessionAttendance;
import dev.golive.sroi.internal.json.JsonWriter;

/**
 * Attendance as JSON: the same bytes for the same report, whatever order its facts came in. UTF-8, no white space,
 * fields in the order below, times in milliseconds since 1970, durations in milliseconds, no floating-point numbers.
 *
 * <pre>{@code
 * {"sessions":[{"room":"yoga","roomSid":"RM_1","people":[{"participant":"ann","firstInMs":0,"lastOutMs":9000,
 *  "presentMs":7000,"presentUpperMs":7000,"segments":[[0,9000]],"grade":"EXACT"}]}]}
 * }</pre>
 */
public final class AttendanceJson {

    private AttendanceJson() {}

    /** The report in UTF-8. */
    public static byte[] encode(AttendanceReport report) {
        return JsonWriter.writeObject(json -> json.objects("sessions", report.sessions(), AttendanceJson::session));
    }

    private static void session(JsonWriter json, SessionAttendance session) {
        json.text("room", session.room().value())
                .text("roomSid", session.id().value())
                .objects("people", session.people(), AttendanceJson::person);
    }

    private static void person(JsonWriter json, PersonAttendance person) {
        json.text("participant", person.attendee().value())
                .integer("firstInMs", person.firstIn().toEpochMilli())
                .integer("lastOutMs", person.lastOut().toEpochMilli())
                .integer("presentMs", person.presence().atLeast().toMillis())
                .integer("presentUpperMs", person.presence().atMost().toMillis())
                .integerRows("segments", person.segments(), AttendanceJson::ends)
                .text("grade", person.grade().name());
    }

    private static long[] ends(Segment segment) {
        return new long[] {segment.start().toEpochMilli(), segment.end().toEpochMilli()};
    }
}
