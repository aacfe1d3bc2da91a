package dev.golive.sroi.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Turns what is known into a report: the sessions that touch the window, in order. */
final class ReportReader {

    private static final Comparator<Entry<IncarnationId, SessionTrace>> BY_FIRST_SIGN = Comparator.comparingLong(
                    (Entry<IncarnationId, SessionTrace> entry) ->
                            entry.getValue().firstSign())
            .thenComparing(entry -> entry.getKey().value());

    private ReportReader() {}

    static AttendanceReport read(Map<IncarnationId, SessionTrace> sessions, ReadingRules rules) {
        List<SessionAttendance> read = new ArrayList<>();
        sessions.entrySet().stream().sorted(BY_FIRST_SIGN).forEach(entry -> {
            SessionTrace session = entry.getValue();
            SessionAttendance figures = new SessionReader(entry.getKey(), session, rules).read();
            if (!figures.people().isEmpty() || touches(session, rules.window())) {
                read.add(figures);
            }
        });
        return new AttendanceReport(read);
    }

    /** Whether anything known of the room lies inside the window; an empty room is shown too. */
    private static boolean touches(SessionTrace session, Span window) {
        return session.firstSign() < window.end() && session.lastSign() >= window.start();
    }
}
