package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of who was where, to be merged and read. Two are equal if they know the same. Immutable, thread-safe.
 *
 * <p>{@link #merge} is commutative, associative and idempotent, and {@link #nothing} changes nothing: a
 * join-semilattice. No duration is kept; they are derived by {@link #read}.
 */
public final class Attendance {

    private static final Attendance NOTHING = new Attendance(Map.of());

    private final Map<IncarnationId, SessionTrace> sessions;

    Attendance(Map<IncarnationId, SessionTrace> sessions) {
        this.sessions = Map.copyOf(sessions);
    }

    /** Nothing is known. */
    public static Attendance nothing() {
        return NOTHING;
    }

    /** What both know together. A session that only one of them knows is not copied. */
    public Attendance merge(Attendance other) {
        Map<IncarnationId, SessionTrace> both = new HashMap<>(sessions);
        other.sessions.forEach((id, trace) -> both.merge(id, trace, SessionTrace::merge));
        return new Attendance(both);
    }

    /** The same without somebody's connections; merged with what still has them, they are back. */
    public Attendance without(Attendee attendee) {
        Map<IncarnationId, SessionTrace> others = new HashMap<>();
        sessions.forEach((id, session) -> others.put(id, session.without(attendee)));
        return new Attendance(others);
    }

    /** The figures under these rules. May be asked again, with others: nothing is used up. */
    public AttendanceReport read(ReadingRules rules) {
        return ReportReader.read(sessions, rules);
    }

    /** The connections that were up and of which nothing yet says that they ended, in no order. */
    public List<OpenConnection> open() {
        List<OpenConnection> open = new ArrayList<>();
        sessions.forEach((id, session) -> {
            Incarnation room = session.incarnation(id);
            session.connections().forEach((connection, trace) -> {
                if (trace.isOpen() && !session.knowsClosing()) {
                    open.add(new OpenConnection(
                            room, trace.connection(connection), Instant.ofEpochMilli(trace.lastSign())));
                }
            });
        });
        return open;
    }

    /**
     * The fewest facts that tell all of this: whoever folds them has an equal attendance. The same for equal attendances, in
     * the same order.
     */
    public List<AttendanceFact> facts() {
        return FactsOfTrace.of(sessions);
    }

    /** How many connections are kept, of all rooms: what the memory in use grows with. */
    public int connectionCount() {
        return sessions.values().stream()
                .mapToInt(session -> session.connections().size())
                .sum();
    }

    Map<IncarnationId, SessionTrace> sessions() {
        return sessions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attendance that && sessions.equals(that.sessions);
    }

    @Override
    public int hashCode() {
        return sessions.hashCode();
    }

    @Override
    public String toString() {
        return "Attendance[" + sessions.size() + " sessions, " + connectionCount() + " connections]";
    }
}
