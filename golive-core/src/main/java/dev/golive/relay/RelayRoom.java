package dev.golive.relay;

import dev.golive.board.Board;
import dev.golive.error.StoreUnavailableException;
import dev.golive.journal.RoomJournal;
import dev.golive.message.BoardStep;
import dev.golive.message.KeptEvent;
import dev.golive.message.LiveMessage;
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
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One room as this node knows it: its state, read from the journal, and the one door through which it changes.
 *
 * <p>Whoever finds the door free goes in and takes along all who wait: their asks are decided one after the other and
 * appended at once. Whoever does not waits until somebody has done so for them, or wakes them to go in next. If another
 * node was faster, its events are read and all is decided anew. Whoever only looks needs no door: a state that is there to
 * be looked at never changes, the next one takes its place. Thread-safe; nothing in it pins a virtual thread.
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
    private volatile RoomState state = RoomState.empty();
    private volatile Instant readAt = Instant.MIN;

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
        boolean old = !readAt.plus(age).isAfter(clock.instant());
        return look.apply(old ? readOn() : state);
    }

    /**
     * Decides on these, keeps what is to be kept, and publishes it.
     *
     * @throws StoreUnavailableException if the journal failed; then nothing is kept
     */
    List<Decision> submit(List<Ask> asks) {
        PendingAsks mine = new PendingAsks(asks, Thread.currentThread());
        queue.add(mine);
        boolean interrupted = false;
        while (!mine.settled()) {
            if (lock.tryLock()) {
                try {
                    settle(PendingAsks.takeSome(queue));
                } finally {
                    lock.unlock();
                    wakeNext();
                }
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return mine.decisions();
    }

    /** Who came while the door was shut may be asleep: every one who opens it wakes the first of them. */
    private void wakeNext() {
        PendingAsks next = queue.peek();
        if (next != null) {
            next.wake();
        }
    }

    private void settle(List<PendingAsks> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            decide(group);
        } catch (RuntimeException e) {
            group.stream().filter(asks -> !asks.settled()).forEach(asks -> asks.fail(e));
        }
    }

    private void decide(List<PendingAsks> group) {
        boolean read = readAt.equals(Instant.MIN);
        RoomState before = read ? readOn() : state;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            RoomState next = before.copy();
            List<KeptEvent> events = new ArrayList<>();
            List<Supplier<LiveMessage>> news = new ArrayList<>();
            List<List<Decision>> decisions = new ArrayList<>();
            for (PendingAsks asks : group) {
                decisions.add(asks.decideBy(ask -> decide(next, ask, now, events, news)));
            }
            boolean allKept = decisions.stream().flatMap(List::stream).allMatch(Decision.Keep.class::isInstance);
            // What is refused leaves no trace by which to find out that the state was old.
            if (!allKept && !read) {
                read = true;
                RoomState fresh = readOn();
                if (fresh.number() > before.number()) {
                    before = fresh;
                    continue;
                }
            }
            if (events.isEmpty() || journal.append(name, before.number(), events)) {
                replaceBy(next);
                outbox.publish(events);
                outbox.publishBoard(news.stream().map(Supplier::get).toList(), next.board());
                for (int at = 0; at < group.size(); at++) {
                    group.get(at).settle(decisions.get(at));
                }
                return;
            }
            RoomState fresh = readOn();
            before = fresh.number() > before.number() ? fresh : remembering(fresh, events);
        }
        throw new StoreUnavailableException("Too many write to the room at once. Try again.", null);
    }

    private Decision decide(
            RoomState next, Ask ask, Instant now, List<KeptEvent> events, List<Supplier<LiveMessage>> news) {
        Decision decision = rules.decide(next, ask, now);
        if (decision instanceof Decision.Keep keep) {
            Board before = next.board();
            next.apply(keep.event());
            events.add(keep.event());
            if (keep.event() instanceof BoardStep step) {
                Board after = next.board();
                news.add(() -> BoardNews.of(step, before, after));
            }
        }
        return decision;
    }

    /** Nobody was faster, so one of the ids was kept so long ago that it is forgotten here. */
    private RoomState remembering(RoomState current, List<KeptEvent> events) {
        RoomState wiser = current.copy();
        events.forEach(event -> journal.find(name, event.id()).ifPresent(wiser::learn));
        return wiser;
    }

    /** The state with all that the journal has by now. */
    private RoomState readOn() {
        RoomState known = state;
        RoomState read = known;
        List<KeptEvent> page;
        do {
            page = journal.read(name, read.number(), PAGE);
            if (!page.isEmpty()) {
                read = read == known ? known.copy() : read;
                page.forEach(read::apply);
            }
        } while (page.size() == PAGE);
        return replaceBy(read);
    }

    /** Others may have read further meanwhile: the newest stays. */
    private synchronized RoomState replaceBy(RoomState next) {
        readAt = clock.instant();
        if (next.number() > state.number()) {
            state = next;
        }
        return state;
    }
}
