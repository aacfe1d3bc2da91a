package dev.golive.tally;

import dev.golive.lease.NodeId;
import dev.golive.lease.Speaker;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps figures in this process, which forgets them when it ends. A room for which nothing was put and nobody spoke in two
 * days is forgotten before. Thread-safe.
 */
public final class InMemoryTallyStore implements TallyStore {

    private static final Duration FORGET_AFTER = Duration.ofDays(2);

    private final Map<RoomName, People> rooms = new ConcurrentHashMap<>();

    private InMemoryTallyStore() {}

    /** An empty store. */
    public static InMemoryTallyStore create() {
        return new InMemoryTallyStore();
    }

    @Override
    public void put(RoomName room, List<Tally> tallies) {
        List<Tally> whole = List.copyOf(tallies);
        // Inside, so that no room is forgotten between being looked up and being put into.
        rooms.compute(room, (name, known) -> {
            People people = known == null ? new People() : known;
            people.put(whole);
            return people;
        });
    }

    @Override
    public List<Tally> of(RoomName room, Identity person) {
        People people = rooms.get(room);
        return people == null ? List.of() : people.of(person);
    }

    @Override
    public List<Tally> all(RoomName room) {
        People people = rooms.get(room);
        return people == null ? List.of() : people.all();
    }

    @Override
    public void forget(RoomName room, Identity person) {
        rooms.computeIfPresent(room, (name, people) -> {
            people.forget(person);
            return people;
        });
    }

    @Override
    public boolean lease(RoomName room, NodeId node, Instant now, Instant until) {
        rooms.values().removeIf(people -> people.isIdleFor(FORGET_AFTER, now));
        People people = rooms.compute(room, (name, known) -> {
            People spokenFor = known == null ? new People() : known;
            spokenFor.use();
            return spokenFor;
        });
        return people.speaker.lease(node, now, until);
    }

    /** One room's people and what they have. */
    private static final class People {
        private final Map<Identity, SortedMap<Tally, Tally>> byPerson = new HashMap<>();
        private final Speaker speaker = Speaker.create();
        /** When it was first seen that nothing was done with it; null if something was since. */
        private @Nullable Instant idleSince;

        synchronized void put(List<Tally> tallies) {
            idleSince = null;
            for (Tally tally : tallies) {
                SortedMap<Tally, Tally> kept =
                        byPerson.computeIfAbsent(tally.person(), person -> new TreeMap<>(Tally.BY_SUBJECT));
                if (kept.containsKey(tally) || hasRoom(kept, tally)) {
                    kept.merge(tally, tally, Tally::later);
                }
            }
        }

        private static boolean hasRoom(SortedMap<Tally, Tally> kept, Tally more) {
            int ofKind = 0;
            int ofItem = 0;
            for (Tally tally : kept.values()) {
                if (tally.kind() == more.kind()) {
                    ofKind++;
                    ofItem += tally.item().equals(more.item()) ? 1 : 0;
                }
            }
            return ofKind < MOST_OF_A_KIND && ofItem < more.kind().mostSources();
        }

        synchronized List<Tally> of(Identity person) {
            SortedMap<Tally, Tally> kept = byPerson.get(person);
            return kept == null ? List.of() : List.copyOf(kept.values());
        }

        synchronized List<Tally> all() {
            return byPerson.values().stream()
                    .flatMap(kept -> kept.values().stream())
                    .sorted()
                    .toList();
        }

        synchronized void forget(Identity person) {
            byPerson.remove(person);
        }

        synchronized void use() {
            idleSince = null;
        }

        synchronized boolean isIdleFor(Duration time, Instant now) {
            if (idleSince == null) {
                idleSince = now;
            }
            return idleSince.isBefore(now.minus(time));
        }
    }
}
