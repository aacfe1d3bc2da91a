package dev.golive.sroi.capture;

import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomSnapshot;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionGone;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.OpenConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from a list of who is in a room: who is on it was up when it was asked for; who was up before and is not on
 * it had gone when it was answered.
 *
 * @param facts what follows
 * @param news whether any of it was not known, so that a webhook is missing or late
 */
record RosterFacts(List<AttendanceFact> facts, boolean news) {

    /** Copies the list. */
    RosterFacts {
        facts = List.copyOf(facts);
    }

    /**
     * The facts of an open room's list.
     *
     * @param open the connections that were up as far as was known <em>before</em> the list was asked for: one that
     *     came in between is missing from it and not gone
     * @param asked when the list was asked for
     * @param answered when it was answered
     */
    static RosterFacts of(
            RoomSnapshot room,
            List<ParticipantSnapshot> there,
            List<OpenConnection> open,
            Instant asked,
            Instant answered) {
        Incarnation incarnation = Snapshots.room(room);
        Map<ConnectionId, OpenConnection> missing = byId(open);
        List<AttendanceFact> facts = new ArrayList<>();
        boolean news = false;
        for (Connection connection : there.stream()
                .map(RosterFacts::readable)
                .flatMap(Optional::stream)
                .toList()) {
            facts.add(new ConnectionSighted(incarnation, connection, asked));
            news |= missing.remove(connection.id()) == null;
        }
        news |= !missing.isEmpty();
        facts.addAll(gone(missing.values(), answered));
        return new RosterFacts(facts, news);
    }

    /** The facts of a room that is not open: everybody had gone. */
    static RosterFacts ofClosedRoom(List<OpenConnection> open, Instant answered) {
        return new RosterFacts(gone(open, answered), !open.isEmpty());
    }

    /** An authentic oddity, such as a blank SID, proves nobody's presence. */
    private static Optional<Connection> readable(ParticipantSnapshot participant) {
        try {
            return Optional.of(Snapshots.connection(participant));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<AttendanceFact> gone(Iterable<OpenConnection> missing, Instant by) {
        List<AttendanceFact> gone = new ArrayList<>();
        missing.forEach(it -> gone.add(new ConnectionGone(it.room(), it.connection(), by)));
        return gone;
    }

    private static Map<ConnectionId, OpenConnection> byId(List<OpenConnection> open) {
        Map<ConnectionId, OpenConnection> byId = new HashMap<>();
        open.forEach(it -> byId.put(it.connection().id(), it));
        return byId;
    }
}
