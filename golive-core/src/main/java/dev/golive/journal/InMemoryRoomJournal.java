package dev.golive.journal;

import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps journals in this process, which forgets them when it ends. A room is forgotten when its last event is two days
 * older than the newest of any room. Thread-safe.
 */
public final class InMemoryRoomJournal implements RoomJournal {

    private static final Duration FORGET_AFTER = Duration.ofDays(2);

    private final Map<RoomName, Pages> rooms = new ConcurrentHashMap<>();

    private InMemoryRoomJournal() {}

    /** An empty journal. */
    public static InMemoryRoomJournal create() {
        return new InMemoryRoomJournal();
    }

    @Override
    public boolean append(RoomName room, long after, List<KeptEvent> events) {
        JournalPosition.check(after, events.size());
        Pages pages = rooms.computeIfAbsent(room, name -> new Pages());
        boolean appended = pages.append(after, events);
        if (appended && after == 0) {
            forgetBefore(events.get(0).at().minus(FORGET_AFTER));
        }
        return appended;
    }

    @Override
    public List<KeptEvent> read(RoomName room, long after, int limit) {
        JournalPosition.check(after, limit);
        Pages pages = rooms.get(room);
        return pages == null ? List.of() : pages.read(after, limit);
    }

    @Override
    public Optional<KeptEvent> find(RoomName room, MessageId id) {
        Pages pages = rooms.get(room);
        return pages == null ? Optional.empty() : pages.find(id);
    }

    @Override
    public void forget(RoomName room, Identity person) {
        Pages pages = rooms.get(room);
        if (pages != null) {
            pages.forget(person);
        }
    }

    private void forgetBefore(Instant limit) {
        rooms.values().removeIf(pages -> pages.isOlderThan(limit));
    }

    /** One room's events. */
    private static final class Pages {
        private final List<KeptEvent> events = new ArrayList<>();
        private final Map<MessageId, KeptEvent> byId = new HashMap<>();

        synchronized boolean append(long after, List<KeptEvent> more) {
            Set<MessageId> ids = new HashSet<>();
            boolean fresh = more.stream().allMatch(event -> ids.add(event.id()) && !byId.containsKey(event.id()));
            if (!fresh || events.size() != after) {
                return false;
            }
            events.addAll(more);
            more.forEach(event -> byId.put(event.id(), event));
            return true;
        }

        synchronized List<KeptEvent> read(long after, int limit) {
            if (after >= events.size()) {
                return List.of();
            }
            int from = Math.toIntExact(after);
            return List.copyOf(events.subList(from, (int) Math.min(events.size(), (long) from + limit)));
        }

        synchronized Optional<KeptEvent> find(MessageId id) {
            return Optional.ofNullable(byId.get(id));
        }

        synchronized void forget(Identity person) {
            List<KeptEvent> redacted = Redaction.of(events, person);
            events.clear();
            events.addAll(redacted);
            redacted.forEach(event -> byId.put(event.id(), event));
        }

        synchronized boolean isOlderThan(Instant limit) {
            return !events.isEmpty() && events.get(events.size() - 1).at().isBefore(limit);
        }
    }
}
