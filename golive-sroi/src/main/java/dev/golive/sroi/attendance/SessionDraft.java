package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A session while facts come in. Mutable, of one thread. */
final class SessionDraft {

    private final Map<ConnectionId, ConnectionTrace> connections = new HashMap<>();
    private RoomLabel label;
    private long opened = Millis.NO_EARLIEST;
    private long closed = Millis.NO_LATEST;

    SessionDraft(RoomLabel label) {
        this.label = label;
    }

    void add(AttendanceFact fact) {
        Instant openedAt = fact.room().openedAt();
        mergeRoom(
                fact.room().label(),
                openedAt == null ? Millis.NO_EARLIEST : openedAt.toEpochMilli(),
                fact instanceof RoomClosed it ? it.at().toEpochMilli() : Millis.NO_LATEST);
        if (fact instanceof ConnectionJoined it) {
            mergeConnection(it.connection().id(), ConnectionTrace.joined(it.connection()));
        } else if (fact instanceof ConnectionSighted it) {
            mergeConnection(
                    it.connection().id(),
                    ConnectionTrace.joined(it.connection()).seen(it.at()));
        } else if (fact instanceof ConnectionLeft it) {
            mergeConnection(
                    it.connection().id(),
                    ConnectionTrace.joined(it.connection()).left(it.at(), it.reason()));
        } else if (fact instanceof ConnectionGone it) {
            mergeConnection(
                    it.connection().id(),
                    ConnectionTrace.joined(it.connection()).gone(it.by()));
        } else if (fact instanceof ConnectionAborted it) {
            mergeConnection(
                    it.connection().id(),
                    ConnectionTrace.joined(it.connection()).neverUp());
        }
    }

    void add(SessionTrace trace) {
        mergeRoom(trace.label(), trace.opened(), trace.closed());
        trace.connections().forEach(this::mergeConnection);
    }

    private void mergeRoom(RoomLabel otherLabel, long otherOpened, long otherClosed) {
        if (otherLabel.value().compareTo(label.value()) < 0) {
            label = otherLabel;
        }
        opened = Math.min(opened, otherOpened);
        closed = Math.max(closed, otherClosed);
    }

    private void mergeConnection(ConnectionId id, ConnectionTrace trace) {
        connections.merge(id, trace, ConnectionTrace::merge);
    }

    SessionTrace trace() {
        return new SessionTrace(label, opened, closed, Map.copyOf(connections));
    }
}
