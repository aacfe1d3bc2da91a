package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * All that is kept of one incarnation of a room. Immutable.
 *
 * @param label the room's name; of two, which LiveKit never sends, the first by name
 * @param opened the earliest opening told
 * @param closed the latest closing told
 * @param connections what is kept of each
 */
record SessionTrace(RoomLabel label, long opened, long closed, Map<ConnectionId, ConnectionTrace> connections) {

    SessionTrace merge(SessionTrace other) {
        SessionDraft both = new SessionDraft(label);
        both.add(this);
        both.add(other);
        return both.trace();
    }

    SessionTrace without(Attendee attendee) {
        Map<ConnectionId, ConnectionTrace> others = new HashMap<>(connections);
        others.values().removeIf(trace -> trace.attendee().equals(attendee));
        return new SessionTrace(label, opened, closed, Map.copyOf(others));
    }

    boolean knowsClosing() {
        return closed != Millis.NO_LATEST;
    }

    Incarnation incarnation(IncarnationId id) {
        return new Incarnation(id, label, opened == Millis.NO_EARLIEST ? null : Instant.ofEpochMilli(opened));
    }

    long firstSign() {
        return connections.values().stream()
                .mapToLong(ConnectionTrace::firstSign)
                .reduce(opened, Math::min);
    }

    long lastSign() {
        long known = opened == Millis.NO_EARLIEST ? closed : Math.max(opened, closed);
        return connections.values().stream()
                .mapToLong(ConnectionTrace::lastSign)
                .reduce(known, Math::max);
    }

    /** Whether the server threw people out, so that the room did not stand empty before it closed. */
    boolean wasDeleted() {
        return connections.values().stream().anyMatch(trace -> LeaveReason.ROOM_DELETED.equals(trace.reason()));
    }
}
