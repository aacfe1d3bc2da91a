package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.SessionAttendance;
import dev.golive.sroi.effort.IsoWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** When people were in sessions, as far as it is proved, whenever that was. Of one reading. */
final class History {

    /** By person, then by session: when they came, and when they were last there. One session may have had several lives. */
    private final Map<String, Map<String, TreeMap<Long, Long>>> stays = new HashMap<>();

    private final RollupRules rules;
    private long last = Long.MIN_VALUE;

    private History(RollupRules rules) {
        this.rules = rules;
    }

    static History of(AttendanceReport report, RollupRules rules) {
        History history = new History(rules);
        report.sessions().forEach(history::add);
        return history;
    }

    private void add(SessionAttendance session) {
        for (PersonAttendance person : session.people()) {
            if (!person.staff() && !person.presence().atLeast().isZero()) {
                long came = person.firstIn().toEpochMilli();
                stays.computeIfAbsent(person.attendee().value(), unused -> new HashMap<>())
                        .computeIfAbsent(session.room().value(), unused -> new TreeMap<>())
                        .merge(came, person.lastOut().toEpochMilli(), Math::max);
                last = rules.isBeforeEnd(came) ? Math.max(last, came) : last;
            }
        }
    }

    /** To when something belongs that was told of a session: when the person came there last before it, else when it was told. */
    long moment(String session, String subject, long told) {
        Long came = stays.getOrDefault(subject, Map.of())
                .getOrDefault(session, new TreeMap<>())
                .floorKey(told);
        return came == null ? told : came;
    }

    /** Whether somebody attended before that moment. */
    boolean attendedBefore(String subject, Instant moment) {
        return stays(subject).anyMatch(stay -> stay.getKey() < moment.toEpochMilli());
    }

    Retention retention(Instant from, Instant to) {
        long atStart = 0;
        long atEnd = 0;
        long both = 0;
        for (String subject : stays.keySet()) {
            boolean start = isActive(subject, from.toEpochMilli());
            boolean end = isActive(subject, to.toEpochMilli());
            atStart += start ? 1 : 0;
            atEnd += end ? 1 : 0;
            both += start && end ? 1 : 0;
        }
        return new Retention(atStart, atEnd, both);
    }

    private boolean isActive(String subject, long moment) {
        long since = moment - rules.activeForMillis();
        return stays(subject).anyMatch(stay -> stay.getKey() < moment && stay.getValue() > since);
    }

    Streak streak(String subject) {
        NavigableSet<LocalDate> mondays = new TreeSet<>();
        stays(subject)
                .filter(stay -> rules.isBeforeEnd(stay.getKey()))
                .forEach(
                        stay -> mondays.add(IsoWeek.of(rules.day(stay.getKey())).monday()));
        Instant to = rules.to();
        return mondays.isEmpty()
                ? Streak.NONE
                : Streak.of(mondays, rules.day(to == null ? last : to.toEpochMilli() - 1));
    }

    private Stream<Map.Entry<Long, Long>> stays(String subject) {
        return stays.getOrDefault(subject, Map.of()).values().stream().flatMap(stay -> stay.entrySet().stream());
    }
}
