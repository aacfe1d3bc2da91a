package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.Attendance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a programme. Immutable.
 *
 * @param attendance who was where
 * @param doings all else, by session and then by person; under the empty session what was said outside of any
 * @param minors who has a guardian that was verified
 */
record ProgrammeState(Attendance attendance, Map<String, Map<String, Doing>> doings, Set<String> minors) {

    ProgrammeState {
        doings = doings.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, session -> Map.copyOf(session.getValue())));
        minors = Set.copyOf(minors);
    }

    ProgrammeState merge(ProgrammeState other) {
        Map<String, Map<String, Doing>> sessions = new HashMap<>(doings);
        other.doings.forEach((session, people) -> sessions.merge(session, people, ProgrammeState::together));
        Set<String> guarded = new HashSet<>(minors);
        guarded.addAll(other.minors);
        return new ProgrammeState(attendance.merge(other.attendance), sessions, guarded);
    }

    private static Map<String, Doing> together(Map<String, Doing> one, Map<String, Doing> other) {
        Map<String, Doing> people = new HashMap<>(one);
        other.forEach((subject, doing) -> people.merge(subject, doing, Doing::merge));
        return people;
    }

    boolean isEmpty() {
        return doings.isEmpty() && minors.isEmpty() && attendance.equals(Attendance.nothing());
    }
}
