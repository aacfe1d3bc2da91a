package dev.golive.sroi.live;

import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.live.LiveFigures.Spread;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Folds the events of one session. They may come in any order and twice: of two answers of one person the later one holds.
 * Grows with people, not with events. Mutable and not thread-safe.
 */
public final class LiveFold {

    /** What somebody answered last. */
    private record Latest(Instant at, String id, CheckInAnswer answer) implements Comparable<Latest> {
        @Override
        public int compareTo(Latest other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : id.compareTo(other.id);
        }
    }

    private final AttendanceFold attendance = AttendanceFold.create();
    private final Map<Subject, Latest> efforts = new HashMap<>();
    private final SortedMap<String, Map<Subject, Latest>> answers = new TreeMap<>();

    private LiveFold() {}

    /** A fold that knows nothing yet. */
    public static LiveFold create() {
        return new LiveFold();
    }

    /** Takes one event in; of a kind that says nothing here, nothing. */
    public void add(EvidenceEvent event) {
        Fact fact = event.fact();
        Subject subject = event.subject();
        if (fact instanceof Attended attended) {
            attendance.add(attended.fact());
        } else if (subject != null && fact instanceof EffortReported effort) {
            put(efforts, subject, event, new CheckInAnswer.Figure(effort.rpe()));
        } else if (subject != null && fact instanceof CheckInAnswered checkIn) {
            checkIn.answers()
                    .forEach((question, answer) ->
                            put(answers.computeIfAbsent(question, key -> new HashMap<>()), subject, event, answer));
        }
    }

    private static void put(Map<Subject, Latest> into, Subject subject, EvidenceEvent event, CheckInAnswer answer) {
        Latest fresh = new Latest(event.at(), event.key().id(), answer);
        into.merge(subject, fresh, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** What the events come to. */
    public LiveFigures figures() {
        Attendance known = attendance.attendance();
        int present = (int) known.open().stream()
                .map(open -> open.connection())
                .filter(connection -> connection.kind() == ConnectionKind.PERSON)
                .map(connection -> connection.attendee())
                .distinct()
                .count();
        int people = (int) known.read(ReadingRules.standard()).people().stream()
                .filter(person -> !person.staff())
                .map(PersonAttendance::attendee)
                .distinct()
                .count();
        SortedMap<String, Spread> spreads = new TreeMap<>();
        answers.forEach((question, given) -> spreads.put(question, spread(given.values())));
        return new LiveFigures(present, people, spread(efforts.values()), spreads);
    }

    private static Spread spread(Collection<Latest> given) {
        int figures = 0;
        long sum = 0;
        for (Latest latest : given) {
            if (latest.answer() instanceof CheckInAnswer.Figure figure) {
                figures++;
                sum += figure.value();
            }
        }
        return Spread.of(given.size(), figures, sum);
    }
}
