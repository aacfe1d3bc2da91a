package dev.golive.sroi.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps attendance in this process, for as long as that lasts: it forgets nothing while it runs and all at its end. It
 * grows with rooms and connections, some hundred bytes each. For tests, and for hosts that keep reports elsewhere.
 * Thread-safe.
 */
public final class InMemoryAttendanceStore implements AttendanceStore {

    private final Map<RoomLabel, AttendanceFold> rooms = new HashMap<>();

    private InMemoryAttendanceStore() {}

    /** An empty store. */
    public static InMemoryAttendanceStore create() {
        return new InMemoryAttendanceStore();
    }

    @Override
    public synchronized void add(List<? extends AttendanceFact> facts) {
        for (AttendanceFact fact : facts) {
            rooms.computeIfAbsent(fact.room().label(), unused -> AttendanceFold.create())
                    .add(fact);
        }
    }

    @Override
    public synchronized Attendance about(RoomLabel room) {
        AttendanceFold known = rooms.get(room);
        return known == null ? Attendance.nothing() : known.attendance();
    }

    @Override
    public synchronized void forget(RoomLabel room, Attendee attendee) {
        rooms.computeIfPresent(room, (label, known) -> {
            AttendanceFold without = AttendanceFold.create();
            known.attendance().without(attendee).facts().forEach(without::add);
            return without;
        });
    }

    @Override
    public synchronized Set<RoomLabel> openRooms() {
        return rooms.entrySet().stream()
                .filter(room -> !room.getValue().attendance().open().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
