package dev.golive.sroi.export;

import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.ClassTime;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.Presence;
import dev.golive.sroi.attendance.Segment;
import dev.golive.sroi.attendance.SessionAttendance;
import dev.golive.sroi.attendance.Share;
import dev.golive.sroi.attendance.ShowUp;
import dev.golive.sroi.internal.json.JsonWriter;
import java.util.List;

/**
 * Attendance as JSON: the same bytes for the same report, whatever order its facts came in. UTF-8, no white space,
 * fields in the order below, times in milliseconds since 1970, durations in milliseconds, no floating-point numbers.
 *
 * <pre>{@code
 * {"sessions":[{"room":"yoga","roomSid":"RM_1","people":[{"participant":"ann","firstInMs":0,"lastOutMs":9000,
 *  "presentMs":7000,"presentUpperMs":7000,"segments":[[0,9000]],"grade":"EXACT"}]}]}
 * }</pre>
 *
 * <p>{@link #encodeAll} writes the same fields, and after each person's grade and each session's people the rest:
 *
 * <pre>{@code
 * …,"grade":"EXACT","staff":false,"whileLiveMs":6000,"whileLiveUpperMs":6000,"sharePermille":777,
 *  "arrivedLate":"NO","leftEarly":"UNKNOWN"}],
 *  "peak":1,"halfWay":1,"attendedMs":7000,"coachMs":0,"twoAdultMs":0}]}
 * }</pre>
 *
 * <p>A field whose figure is not known is left out; there is no null. Stateless, thread-safe.
 */
public final class AttendanceJson {

    private AttendanceJson() {}

    /** The report in UTF-8, presence alone. */
    public static byte[] encode(AttendanceReport report) {
        return JsonWriter.writeObject(json -> json.objects("sessions", report.sessions(), AttendanceJson::session));
    }

    /** The report in UTF-8 with all its figures. */
    public static byte[] encodeAll(AttendanceReport report) {
        return JsonWriter.writeObject(
                json -> json.objects("sessions", report.sessions(), AttendanceJson::wholeSession));
    }

    /**
     * Who came of those who had booked, in UTF-8: {@code booked}, a number; {@code came}, {@code unsure}, {@code didNotCome} and
     * {@code cameWithoutBooking}, lists of participants; and {@code showUpPermille}, left out if nobody had booked.
     */
    public static byte[] encode(ShowUp showUp) {
        return JsonWriter.writeObject(json -> {
            json.integer("booked", showUp.booked())
                    .texts("came", names(showUp.came()))
                    .texts("unsure", names(showUp.unsure()))
                    .texts("didNotCome", names(showUp.didNotCome()))
                    .texts("cameWithoutBooking", names(showUp.cameWithoutBooking()));
            showUp.permille().ifPresent(permille -> json.integer("showUpPermille", permille));
        });
    }

    private static List<String> names(List<Attendee> attendees) {
        return attendees.stream().map(Attendee::value).toList();
    }

    private static void session(JsonWriter json, SessionAttendance session) {
        json.text("room", session.room().value())
                .text("roomSid", session.id().value())
                .objects("people", session.people(), AttendanceJson::person);
    }

    private static void wholeSession(JsonWriter json, SessionAttendance session) {
        json.text("room", session.room().value())
                .text("roomSid", session.id().value())
                .objects("people", session.people(), AttendanceJson::wholePerson)
                .integer("peak", session.headcount().peak())
                .integer("halfWay", session.headcount().halfWay())
                .integer("attendedMs", session.supervision().attended().toMillis())
                .integer("coachMs", session.supervision().coach().toMillis())
                .integer("twoAdultMs", session.supervision().twoAdults().toMillis());
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

    private static void wholePerson(JsonWriter json, PersonAttendance person) {
        person(json, person);
        json.bool("staff", person.staff());
        ClassTime inClass = person.inClass();
        Presence whileLive = inClass.whileLive();
        if (whileLive != null) {
            json.integer("whileLiveMs", whileLive.atLeast().toMillis())
                    .integer("whileLiveUpperMs", whileLive.atMost().toMillis());
        }
        Share share = inClass.share();
        if (share != null) {
            json.integer("sharePermille", share.permille());
        }
        json.text("arrivedLate", inClass.arrivedLate().name())
                .text("leftEarly", inClass.leftEarly().name());
    }

    private static long[] ends(Segment segment) {
        return new long[] {segment.start().toEpochMilli(), segment.end().toEpochMilli()};
    }
}
