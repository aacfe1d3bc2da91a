package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A session while facts come in. Mutable, of one thread. */
final class SessionDraft {

    private final Map<ConnectionId, ConnectionDraft> connections = new HashMap<>();
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
            told(it.connection());
        } else if (fact instanceof ConnectionSighted it) {
            told(it.connection()).seen(it.at());
        } else if (fact instanceof ConnectionLeft it) {
            told(it.connection()).left(it.at(), it.reason());
        } else if (fact instanceof ConnectionGone it) {
            told(it.connection()).gone(it.by());
        } else if (fact instanceof ConnectionAborted it) {
            told(it.connection()).neverUp();
        }
    }

    void add(SessionTrace trace) {
        mergeRoom(trace.label(), trace.opened(), trace.closed());
        trace.connections().forEach((id, other) -> told(other.connection(id)).add(other));
    }

    private void mergeRoom(RoomLabel otherLabel, long otherOpened, long otherClosed) {
        if (otherLabel.value().compareTo(label.value()) < 0) {
            label = otherLabel;
        }
        opened = Math.min(opened, otherOpened);
        closed = Math.max(closed, otherClosed);
    }

    private ConnectionDraft told(Connection connection) {
        ConnectionDraft draft = connections.get(connection.id());
        if (draft == null) {
            draft = new ConnectionDraft(connection);
            connections.put(connection.id(), draft);
        }
        draft.told(connection);
        return draft;
    }

    SessionTrace trace() {
        Map<ConnectionId, ConnectionTrace> traces = new HashMap<>();
        connections.forEach((id, draft) -> traces.put(id, draft.trace()));
        return new SessionTrace(label, opened, closed, Map.copyOf(traces));
    }
}
