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
 * @param healed of these, and of what was known before, what makes a webhook good that is missing or late: somebody seen who
 *     was not known, somebody missed with when they were seen last
 */
record RosterFacts(List<AttendanceFact> facts, List<AttendanceFact> healed) {

    /** Copies the lists. */
    RosterFacts {
        facts = List.copyOf(facts);
        healed = List.copyOf(healed);
    }

    /** Whether any of it was not known. */
    boolean news() {
        return !healed.isEmpty();
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
        List<AttendanceFact> healed = new ArrayList<>();
        for (Connection connection : there.stream()
                .map(RosterFacts::readable)
                .flatMap(Optional::stream)
                .toList()) {
            ConnectionSighted sighted = new ConnectionSighted(incarnation, connection, asked);
            facts.add(sighted);
            if (missing.remove(connection.id()) == null) {
                healed.add(sighted);
            }
        }
        for (OpenConnection it : missing.values()) {
            miss(it, answered, facts, healed);
        }
        return new RosterFacts(facts, healed);
    }

    /** The facts of a room that is not open: everybody had gone. */
    static RosterFacts ofClosedRoom(List<OpenConnection> open, Instant answered) {
        List<AttendanceFact> facts = new ArrayList<>();
        List<AttendanceFact> healed = new ArrayList<>();
        for (OpenConnection it : open) {
            miss(it, answered, facts, healed);
        }
        return new RosterFacts(facts, healed);
    }

    /** An authentic oddity, such as a blank SID, proves nobody's presence. */
    private static Optional<Connection> readable(ParticipantSnapshot participant) {
        try {
            return Optional.of(Snapshots.connection(participant));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void miss(OpenConnection it, Instant by, List<AttendanceFact> facts, List<AttendanceFact> healed) {
        ConnectionGone gone = new ConnectionGone(it.room(), it.connection(), by);
        facts.add(gone);
        healed.add(new ConnectionSighted(it.room(), it.connection(), it.lastSign()));
        healed.add(gone);
    }

    private static Map<ConnectionId, OpenConnection> byId(List<OpenConnection> open) {
        Map<ConnectionId, OpenConnection> byId = new HashMap<>();
        open.forEach(it -> byId.put(it.connection().id(), it));
        return byId;
    }
}
