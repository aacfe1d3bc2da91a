package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.Attendance;
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

    boolean isEmpty() {
        return doings.isEmpty() && minors.isEmpty() && attendance.equals(Attendance.nothing());
    }
}
