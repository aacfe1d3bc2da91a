package dev.golive.sroi.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Turns what is known of one incarnation into its figures: grouped by attendee, clipped to the window, united. */
final class SessionReader {

    private final IncarnationId id;
    private final SessionTrace session;
    private final long nextOpened;
    private final ReadingRules rules;

    SessionReader(IncarnationId id, SessionTrace session, long nextOpened, ReadingRules rules) {
        this.id = id;
        this.session = session;
        this.nextOpened = nextOpened;
        this.rules = rules;
    }

    SessionAttendance read() {
        RoomBounds room = RoomBounds.of(session, nextOpened, rules);
        List<PersonAttendance> people = new ArrayList<>();
        List<List<Span>> attendees = new ArrayList<>();
        List<List<Span>> staff = new ArrayList<>();
        byAttendee().forEach((attendee, person) -> {
            person.read(room, rules);
            if (person.mayHaveBeenThere()) {
                people.add(person.person(attendee, rules));
                (person.staff() ? staff : attendees).add(person.presence());
            }
        });
        return new SessionAttendance(
                session.label(), id, people, headcount(attendees), Supervision.of(attendees, staff));
    }

    private Map<Attendee, PersonReader> byAttendee() {
        Map<Attendee, PersonReader> people = new TreeMap<>(Comparator.comparing(Attendee::value));
        session.connections()
                .values()
                .forEach(trace -> people.computeIfAbsent(trace.attendee(), unused -> new PersonReader())
                        .add(trace));
        return people;
    }

    private Headcount headcount(List<List<Span>> presences) {
        List<Span> all = presences.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return Headcount.NOBODY;
        }
        Span window = rules.window();
        long start = rules.hasFrom() ? window.start() : sorted(all, Span::start)[0];
        long end = rules.hasTo() ? window.end() : sorted(all, Span::end)[all.size() - 1];
        long half = start + (end - start) / 2;
        long there = all.stream().filter(span -> span.contains(half)).count();
        return new Headcount(peak(all), Math.toIntExact(there));
    }

    /** The most spans that hold one moment; each person's own don't overlap, so this counts people. */
    private static int peak(List<Span> spans) {
        List<Span> lasting =
                spans.stream().filter(span -> span.end() > span.start()).toList();
        long[] starts = sorted(lasting, Span::start);
        long[] ends = sorted(lasting, Span::end);
        int peak = 0;
        int gone = 0;
        for (int come = 0; come < starts.length; come++) {
            while (ends[gone] <= starts[come]) {
                gone++;
            }
            peak = Math.max(peak, come + 1 - gone);
        }
        return peak;
    }

    private static long[] sorted(List<Span> spans, ToLongFunction<Span> part) {
        return spans.stream().mapToLong(part).sorted().toArray();
    }
}
