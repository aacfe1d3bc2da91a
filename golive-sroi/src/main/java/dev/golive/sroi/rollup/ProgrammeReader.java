package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.SessionAttendance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns what is known of one programme into its figures. Of one reading. */
final class ProgrammeReader {

    private final ProgrammeState state;
    private final RollupRules rules;
    private final Set<String> minors;
    private final History history;

    /** By session, then by person. */
    private final Map<String, Map<String, Visit>> visits = new HashMap<>();

    private final Map<String, PersonDraft> people = new TreeMap<>();
    private final List<SessionFigures> sessions = new ArrayList<>();

    private ProgrammeReader(ProgrammeState state, RollupRules rules, Set<String> minors, History history) {
        this.state = state;
        this.rules = rules;
        this.minors = minors;
        this.history = history;
    }

    /**
     * Reads.
     *
     * @param minors who is one in any programme
     */
    static ProgrammeFigures read(String programme, ProgrammeState state, RollupRules rules, Set<String> minors) {
        AttendanceReport always = state.attendance().read(rules.always());
        AttendanceReport inPeriod = rules.hasPeriod() ? state.attendance().read(rules.inPeriod()) : always;
        ProgrammeReader reader = new ProgrammeReader(state, rules, minors, History.of(always, rules));
        inPeriod.sessions().forEach(reader::visits);
        Set<String> labels = new TreeSet<>(reader.visits.keySet());
        labels.addAll(state.doings().keySet());
        labels.forEach(reader::session);
        return reader.figures(programme);
    }

    private void visits(SessionAttendance session) {
        String label = session.room().value();
        for (PersonAttendance person : session.people()) {
            if (!person.staff()) {
                String subject = person.attendee().value();
                long came = history.moment(label, subject, person.firstIn().toEpochMilli());
                visits.computeIfAbsent(label, unused -> new HashMap<>())
                        .computeIfAbsent(subject, unused -> new Visit())
                        .add(person, rules.day(came));
            }
        }
    }

    private void session(String label) {
        Map<String, Visit> present = visits.getOrDefault(label, Map.of());
        Map<String, Doing> doings = state.doings().getOrDefault(label, Map.of());
        Set<String> subjects = new TreeSet<>(present.keySet());
        subjects.addAll(doings.keySet());
        Set<String> attended = new HashSet<>();
        Totals totals = Totals.NONE;
        boolean known = false;
        for (String subject : subjects) {
            Visit visit = present.getOrDefault(subject, new Visit());
            Doing doing = doings.getOrDefault(subject, Doing.NOTHING);
            DoingReader reader = new DoingReader(label, subject, visit, doing, history, rules);
            Totals figures = reader.totals();
            if (present.containsKey(subject) || !figures.equals(Totals.NONE)) {
                known = true;
                totals = totals.plus(figures);
                person(subject).add(visit, figures, reader.effort(), rules.intensity(label));
            }
            if (visit.attended()) {
                attended.add(subject);
            }
        }
        if (known) {
            long fresh = attended.stream().filter(this::isNew).count();
            sessions.add(new SessionFigures(label, attended.size(), fresh, totals));
        }
    }

    private PersonDraft person(String subject) {
        return people.computeIfAbsent(
                subject, unused -> new PersonDraft(minors.contains(subject) || rules.isMinor(subject)));
    }

    private boolean isNew(String subject) {
        Instant from = rules.from();
        return from == null || !history.attendedBefore(subject, from);
    }

    private ProgrammeFigures figures(String programme) {
        List<PersonFigures> persons = new ArrayList<>();
        people.forEach((subject, draft) ->
                persons.add(draft.figures(subject, draft.attended() && isNew(subject), history.streak(subject))));
        Instant from = rules.from();
        Instant to = rules.to();
        Optional<Retention> retention =
                from == null || to == null ? Optional.empty() : Optional.of(history.retention(from, to));
        return new ProgrammeFigures(programme, retention, sessions, ProgrammeWeek.of(persons), persons);
    }
}
