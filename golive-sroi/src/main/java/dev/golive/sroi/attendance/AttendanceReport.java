package dev.golive.sroi.attendance;

import java.util.List;

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
}
