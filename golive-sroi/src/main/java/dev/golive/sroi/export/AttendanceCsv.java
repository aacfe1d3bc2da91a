package dev.golive.sroi.export;

import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.ClassTime;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.Presence;
import dev.golive.sroi.attendance.SessionAttendance;
import dev.golive.sroi.attendance.Share;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Attendance as CSV for a spreadsheet: RFC 4180, UTF-8, a header, a row for each person of each session, every line ended by
 * CR LF. The same bytes for the same report. Times are ISO 8601 in UTC, lengths in milliseconds; a cell whose figure is not
 * known is empty.
 *
 * <p>A cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab, CR or LF would be a formula to a spreadsheet;
 * it gets an apostrophe in front, as OWASP advises against CSV injection. Stateless, thread-safe.
 */
public final class AttendanceCsv {

    private static final String FORMULA = "=+-@\t\r\n";
    private static final List<String> HEADER = List.of(
            "room",
            "roomSid",
            "participant",
            "staff",
            "firstIn",
            "lastOut",
            "presentMs",
            "presentUpperMs",
            "segments",
            "grade",
            "whileLiveMs",
            "whileLiveUpperMs",
            "sharePermille",
            "arrivedLate",
            "leftEarly");

    private AttendanceCsv() {}

    /** The report in UTF-8, without a byte order mark. */
    public static byte[] encode(AttendanceReport report) {
        StringBuilder csv = new StringBuilder(line(HEADER));
        for (SessionAttendance session : report.sessions()) {
            for (PersonAttendance person : session.people()) {
                csv.append(line(cells(session, person)));
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(SessionAttendance session, PersonAttendance person) {
        ClassTime inClass = person.inClass();
        Presence whileLive = inClass.whileLive();
        Share share = inClass.share();
        return List.of(
                session.room().value(),
                session.id().value(),
                person.attendee().value(),
                String.valueOf(person.staff()),
                Iso.instant(person.firstIn()),
                Iso.instant(person.lastOut()),
                String.valueOf(person.presence().atLeast().toMillis()),
                String.valueOf(person.presence().atMost().toMillis()),
                String.valueOf(person.segments().size()),
                person.grade().name(),
                whileLive == null ? "" : String.valueOf(whileLive.atLeast().toMillis()),
                whileLive == null ? "" : String.valueOf(whileLive.atMost().toMillis()),
                share == null ? "" : String.valueOf(share.permille()),
                inClass.arrivedLate().name(),
                inClass.leftEarly().name());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(AttendanceCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
