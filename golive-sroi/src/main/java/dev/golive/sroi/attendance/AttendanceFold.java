package dev.golive.sroi.attendance;

import java.util.HashMap;
import java.util.Map;

/**
 * Folds facts into attendance. Facts may come in any order, twice, or split over several folds whose
 * {@linkplain Attendance#merge attendances are merged} later: the attendance is the same.
 *
 * <p>It grows with rooms and connections, not with facts. Mutable and not thread-safe: keep it to one thread and pass
 * on what {@link #attendance} returns.
 */
public final class AttendanceFold {

    private final Map<IncarnationId, SessionDraft> sessions = new HashMap<>();

    private AttendanceFold() {}

    /** A fold that knows nothing yet. */
    public static AttendanceFold create() {
        return new AttendanceFold();
    }

    /** Takes one fact in. */
    public void add(AttendanceFact fact) {
        Incarnation room = fact.room();
        SessionDraft session = sessions.get(room.id());
        if (session == null) {
            session = new SessionDraft(room.label());
            sessions.put(room.id(), session);
        }
        session.add(fact);
    }

    /** What is known now; later facts don't change it. Copies, so ask for it once per reading and not per fact. */
    public Attendance attendance() {
        Map<IncarnationId, SessionTrace> traces = new HashMap<>();
        sessions.forEach((id, draft) -> traces.put(id, draft.trace()));
        return new Attendance(traces);
    }
}
