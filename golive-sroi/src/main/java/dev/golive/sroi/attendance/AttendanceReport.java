package dev.golive.sroi.attendance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reading found. Two readings of the same facts under the same rules are equal.
 *
 * @param sessions those that touch the window, by the first moment known of each, then by id
 */
public record AttendanceReport(List<SessionAttendance> sessions) {

    /** Copies the list. */
    public AttendanceReport {
        sessions = List.copyOf(sessions);
    }

    /**
     * Everybody once, over all lives of all rooms, by attendee: lengths are added up, since a room has one life at a
     * time. For a report about one room; over several rooms, somebody who was in two at once counts twice.
     */
    public List<PersonAttendance> people() {
        Map<String, PersonAttendance> people = new TreeMap<>();
        for (SessionAttendance session : sessions) {
            for (PersonAttendance person : session.people()) {
                people.merge(person.attendee().value(), person, PersonAttendance::and);
            }
        }
        return List.copyOf(people.values());
    }
}
