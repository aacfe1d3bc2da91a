package dev.golive.sroi.capture;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.sroi.event.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Remembers in this process: for tests, and for a host of one process that may forget. Thread-safe. */
public final class InMemorySubjectBook implements SubjectBook {

    private final Map<Seat, Subject> subjects = new ConcurrentHashMap<>();

    private InMemorySubjectBook() {}

    /** An empty book. */
    public static InMemorySubjectBook create() {
        return new InMemorySubjectBook();
    }

    @Override
    public void note(RoomName room, Identity identity, Subject subject) {
        subjects.put(new Seat(room, identity), subject);
    }

    @Override
    public Optional<Subject> find(RoomName room, Identity identity) {
        return Optional.ofNullable(subjects.get(new Seat(room, identity)));
    }

    @Override
    public Set<Seat> seats(Subject subject) {
        return subjects.entrySet().stream()
                .filter(seat -> seat.getValue().equals(subject))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void forget(Subject subject) {
        subjects.values().removeIf(subject::equals);
    }
}
