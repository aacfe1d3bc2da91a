package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The way back from what is known to facts that say it: ordered by room, then by connection. */
final class FactsOfTrace {

    private FactsOfTrace() {}

    static List<AttendanceFact> of(Map<IncarnationId, SessionTrace> sessions) {
        Map<IncarnationId, SessionTrace> sorted = new TreeMap<>(Comparator.comparing(IncarnationId::value));
        sorted.putAll(sessions);
        List<AttendanceFact> facts = new ArrayList<>();
        sorted.forEach((id, session) -> add(facts, session.incarnation(id), session));
        return facts;
    }

    private static void add(List<AttendanceFact> facts, Incarnation room, SessionTrace session) {
        facts.add(new RoomOpened(room));
        if (session.knowsClosing()) {
            facts.add(new RoomClosed(room, Instant.ofEpochMilli(session.closed())));
        }
        Map<ConnectionId, ConnectionTrace> sorted = new TreeMap<>(Comparator.comparing(ConnectionId::value));
        sorted.putAll(session.connections());
        sorted.forEach((id, trace) -> add(facts, room, trace.connection(id), trace));
    }

    private static void add(
            List<AttendanceFact> facts, Incarnation room, Connection connection, ConnectionTrace trace) {
        if (trace.knowsJoin()) {
            facts.add(new ConnectionJoined(room, connection));
        }
        if (trace.lastSeen() != Millis.NO_LATEST) {
            facts.add(new ConnectionSighted(room, connection, Instant.ofEpochMilli(trace.firstSeen())));
            facts.add(new ConnectionSighted(room, connection, Instant.ofEpochMilli(trace.lastSeen())));
        }
        if (trace.knowsLeave()) {
            facts.add(new ConnectionLeft(room, connection, Instant.ofEpochMilli(trace.left()), trace.reason()));
        }
        if (trace.goneBy() != Millis.NO_LATEST) {
            facts.add(new ConnectionGone(room, connection, Instant.ofEpochMilli(trace.goneBy())));
        }
        if (trace.aborted()) {
            facts.add(new ConnectionAborted(room, connection));
        }
    }
}
