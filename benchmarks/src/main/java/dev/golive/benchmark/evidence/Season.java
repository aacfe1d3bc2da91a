package dev.golive.benchmark.evidence;

import dev.golive.sroi.event.EvidenceEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The events of a programme, a session a day: each person comes, is seen, reports heart rates and repetitions by turns, says how
 * hard it was and leaves; all do so at the same time. Each event has a record and an id of its own; those of one person in one
 * session share what names them, so that ten million fit into a few gigabytes.
 *
 * @param sessions how many
 * @param people how many come to each, of ten times as many
 * @param eventsEach how many events tell of each person in a session, at least 3
 */
record Season(int sessions, int people, int eventsEach) {

    private static final long START_SECONDS = 1_767_290_400;
    private static final long DAY = 86_400;

    /** Checks. */
    Season {
        if (eventsEach < 3) {
            throw new IllegalArgumentException("Somebody comes, says something and leaves: that is 3 events at least.");
        }
    }

    long events() {
        return (long) sessions * people * eventsEach;
    }

    /** A part for each session, in order of time. */
    List<List<EvidenceEvent>> bySession() {
        return IntStream.range(0, sessions)
                .mapToObj(number -> session(number, ""))
                .toList();
    }

    /**
     * One session's events in order of time.
     *
     * @param tag tells the ids of its events from those of another telling
     */
    List<EvidenceEvent> session(int number, String tag) {
        List<Guest> guests = IntStream.range(0, people)
                .mapToObj(person -> new Guest(this, number, person))
                .toList();
        List<EvidenceEvent> events = new ArrayList<>(people * eventsEach);
        for (int turn = 0; turn < eventsEach; turn++) {
            for (Guest guest : guests) {
                events.add(guest.event(turn, tag));
            }
        }
        return events;
    }

    /** When a session begins. */
    static Instant start(int session) {
        return Instant.ofEpochSecond(START_SECONDS + session * DAY);
    }
}
