package dev.golive.sroi.attendance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns what is known into a report: the sessions that touch the window, in order. */
final class ReportReader {

    private static final Comparator<Entry<IncarnationId, SessionTrace>> BY_FIRST_SIGN = Comparator.comparingLong(
                    (Entry<IncarnationId, SessionTrace> entry) ->
                            entry.getValue().firstSign())
            .thenComparing(entry -> entry.getKey().value());

    private ReportReader() {}

    static AttendanceReport read(Map<IncarnationId, SessionTrace> sessions, ReadingRules rules) {
        Map<RoomLabel, NavigableSet<Long>> openings = sessions.values().stream()
                .collect(Collectors.groupingBy(
                        SessionTrace::label,
                        Collectors.mapping(SessionTrace::opened, Collectors.toCollection(TreeSet::new))));
        List<SessionAttendance> read = new ArrayList<>();
        sessions.entrySet().stream().sorted(BY_FIRST_SIGN).forEach(entry -> {
            SessionTrace session = entry.getValue();
            // A room has one life at a time.
            Long next = openings.getOrDefault(session.label(), Collections.emptyNavigableSet())
                    .higher(session.opened());
            long nextOpened = next == null ? Millis.NO_EARLIEST : next;
            SessionAttendance figures = new SessionReader(entry.getKey(), session, nextOpened, rules).read();
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
