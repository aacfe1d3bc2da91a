package dev.golive.sroi.capture;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.sroi.event.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers in this process: for tests, and for a host of one process that may forget. Thread-safe. */
public final class InMemorySubjectBook implements SubjectBook {

    private record Place(RoomName room, Identity identity) {}

    private final Map<Place, Subject> subjects = new ConcurrentHashMap<>();

    private InMemorySubjectBook() {}

    /** An empty book. */
    public static InMemorySubjectBook create() {
        return new InMemorySubjectBook();
    }

    @Override
    public void note(RoomName room, Identity identity, Subject subject) {
        subjects.put(new Place(room, identity), subject);
    }

    @Override
    public Optional<Subject> find(RoomName room, Identity identity) {
        return Optional.ofNullable(subjects.get(new Place(room, identity)));
    }

    @Override
    public void forget(Subject subject) {
        subjects.values().removeIf(subject::equals);
    }
}
