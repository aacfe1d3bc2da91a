package dev.golive.relay;

import dev.golive.room.RoomName;
import dev.golive.tally.TallyBook;
import dev.golive.tally.TallyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What has been counted in the rooms, read no more often than it changes for people. Blocks on the store. Thread-safe. */
final class RoomTallies {

    private static final Duration FORGET_AFTER = Duration.ofMinutes(1);

    private final TallyStore store;
    private final InstantSource clock;
    private final Map<RoomName, Read> books = new ConcurrentHashMap<>();

    RoomTallies(TallyStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A room's figures, and when they were read. */
    private record Read(TallyBook book, Instant at) {}

    /** A room's figures, as they were no longer ago than that. */
    TallyBook of(RoomName room, Duration age) {
        Instant now = clock.instant();
        Read known = books.get(room);
        if (known != null && now.isBefore(known.at().plus(age))) {
            return known.book();
        }
        TallyBook book = TallyBook.of(store.all(room));
        books.values().removeIf(read -> read.at().plus(FORGET_AFTER).isBefore(now));
        books.put(room, new Read(book, now));
        return book;
    }
}
