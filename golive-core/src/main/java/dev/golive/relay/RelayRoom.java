package dev.golive.relay;

import dev.golive.error.StoreUnavailableException;
import dev.golive.journal.RoomJournal;
import dev.golive.message.KeptEvent;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * One room as this node knows it: its state, read from the journal, and the one door through which it changes.
 *
 * <p>Whoever comes while another one writes waits, and then finds that a third has written for both: asks that come
 * together are decided one after the other and appended at once. If another node was faster, its events are read and all
 * is decided anew. Thread-safe; the lock is one that virtual threads may wait for.
 */
final class RelayRoom {

    private static final int PAGE = 1_000;
    private static final int ATTEMPTS = 50;

    private final RoomName name;
    private final RoomJournal journal;
    private final RoomRules rules;
    private final InstantSource clock;
    private final RoomOutbox outbox;
    private final Queue<PendingAsks> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Identity, Map<MessageClass, TokenBucket>> buckets = new ConcurrentHashMap<>();
    private RoomState state = RoomState.empty();
    private Instant readAt = Instant.MIN;

    RelayRoom(RoomName name, RoomJournal journal, RoomRules rules, InstantSource clock, RoomOutbox outbox) {
        this.name = name;
        this.journal = journal;
        this.rules = rules;
        this.clock = clock;
        this.outbox = outbox;
    }

    RoomName name() {
        return name;
    }

    RoomOutbox outbox() {
        return outbox;
    }

    /** Takes one from somebody's allowance, or says how long to wait; zero if it was taken. */
    Duration spend(Identity person, MessageClass messages, RateLimit limit) {
        Instant now = clock.instant();
        return buckets.computeIfAbsent(person, id -> new ConcurrentHashMap<>())
                .computeIfAbsent(messages, key -> new TokenBucket(limit, now))
                .take(now);
    }

    /** Looks at the room, as it was no longer ago than that. */
    <T> T look(Duration age, Function<RoomState, T> look) {
        lock.lock();
        try {
            if (!readAt.plus(age).isAfter(clock.instant())) {
                readOn();
            }
            return look.apply(state);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Decides on these, keeps what is to be kept, and publishes it.
     *
     * @throws StoreUnavailableException if the journal failed; then nothing is kept
     */
    List<Decision> submit(List<Ask> asks) {
        PendingAsks mine = new PendingAsks(asks);
        queue.add(mine);
        lock.lock();
        try {
            while (!mine.settled()) {
                settle(PendingAsks.takeSome(queue));
            }
        } finally {
            lock.unlock();
        }
        return mine.decisions();
    }

    private void settle(List<PendingAsks> group) {
        try {
            decide(group);
        } catch (RuntimeException e) {
            group.forEach(asks -> asks.fail(e));
        }
    }

    private void decide(List<PendingAsks> group) {
        boolean read = readAt.equals(Instant.MIN) && readOn();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            RoomState next = state.copy();
            List<KeptEvent> events = new ArrayList<>();
            List<List<Decision>> decisions = new ArrayList<>();
            for (PendingAsks asks : group) {
                decisions.add(asks.decideBy(ask -> decide(next, ask, now, events)));
            }
            boolean allKept = decisions.stream().flatMap(List::stream).allMatch(Decision.Keep.class::isInstance);
            // What is refused leaves no trace by which to find out that the state was old.
            if (!allKept && !read) {
                read = true;
                if (readOn()) {
                    continue;
                }
            }
            if (events.isEmpty() || journal.append(name, state.number(), events)) {
                state = next;
                readAt = clock.instant();
                outbox.publish(events);
                for (int at = 0; at < group.size(); at++) {
                    group.get(at).settle(decisions.get(at));
                }
                return;
            }
            if (!readOn()) {
                // Nobody was faster, so one of the ids was kept so long ago that it is forgotten here.
                events.forEach(event -> journal.find(name, event.id()).ifPresent(state::learn));
            }
        }
        throw new StoreUnavailableException("Too many write to the room at once. Try again.", null);
    }

    private Decision decide(RoomState next, Ask ask, Instant now, List<KeptEvent> events) {
        Decision decision = rules.decide(next, ask, now);
        if (decision instanceof Decision.Keep keep) {
            next.apply(keep.event());
            events.add(keep.event());
        }
        return decision;
    }

    /** Whether there was anything new. */
    private boolean readOn() {
        boolean news = false;
        List<KeptEvent> page;
        do {
            page = journal.read(name, state.number(), PAGE);
            page.forEach(state::apply);
            news |= !page.isEmpty();
        } while (page.size() == PAGE);
        readAt = clock.instant();
        return news;
    }
}
