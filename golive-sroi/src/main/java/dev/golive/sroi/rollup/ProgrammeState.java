package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.Attendance;
import java.util.Map;

/**
 * What is known of a programme.
 *
 * @param attendance who was where
 * @param figures all else, the greatest of each
 */
record ProgrammeState(Attendance attendance, Map<FigureKey, Figure> figures) {

    ProgrammeState {
        figures = Map.copyOf(figures);
    }

    boolean isEmpty() {
        return figures.isEmpty() && attendance.equals(Attendance.nothing());
    }
}
