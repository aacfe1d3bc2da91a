package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.Subject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets threads that append at the same time share one append of the ledger behind it, and so one wait for the disk: a
 * group commit. Each is told of its own documents only. Thread-safe; blocks as the ledger does.
 */
public final class GroupingLedger implements EvidenceLedger {

    private final EvidenceLedger ledger;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    /**
     * Whoever has it appends for all who wait. It is fair: those of the last group go first, and have come back with more
     * when the next group is made. Otherwise whoever has just appended would do so again, alone, before they are awake.
     */
    private final Lock turn = new ReentrantLock(true);

    private GroupingLedger(EvidenceLedger ledger) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
    }

    /** A ledger in front of another. */
    public static GroupingLedger create(EvidenceLedger ledger) {
        return new GroupingLedger(ledger);
    }

    /** Somebody's documents, and what became of them. Written by whoever has the turn. */
    private static final class Waiting {
        private final List<EventDocument> documents;
        private volatile @Nullable Appended appended;
        private volatile @Nullable RuntimeException failure;

        Waiting(List<EventDocument> documents) {
            this.documents = documents;
        }

        boolean isDone() {
            return appended != null || failure != null;
        }
    }

    @Override
    public Appended append(List<EventDocument> documents) {
        LedgerCalls.check(documents);
        Waiting mine = new Waiting(List.copyOf(documents));
        synchronized (queue) {
            queue.add(mine);
        }
        turn.lock();
        try {
            while (!mine.isDone()) {
                appendFor(next());
            }
        } finally {
            turn.unlock();
        }
        Appended appended = mine.appended;
        if (appended == null) {
            throw new LedgerUnavailableException(
                    "The ledger took nothing of a group of events. Append them again.", mine.failure);
        }
        return appended;
    }

    /** Those who wait, in order, as many as one append takes. */
    private List<Waiting> next() {
        List<Waiting> group = new ArrayList<>();
        synchronized (queue) {
            int count = 0;
            for (Waiting first = queue.peek();
                    first != null && count + first.documents.size() <= MOST;
                    first = queue.peek()) {
                count += first.documents.size();
                group.add(queue.remove());
            }
        }
        return group;
    }

    private void appendFor(List<Waiting> group) {
        try {
            Appended all = ledger.append(group.stream()
                    .flatMap(waiting -> waiting.documents.stream())
                    .toList());
            Set<EventKey> fresh = new HashSet<>(all.fresh());
            // Of two who bring the same event the first has brought it.
            group.forEach(waiting -> waiting.appended = new Appended(waiting.documents.stream()
                    .map(document -> document.event().key())
                    .filter(fresh::remove)
                    .toList()));
        } catch (RuntimeException e) {
            group.forEach(waiting -> waiting.failure = e);
        }
    }

    @Override
    public List<LedgerEntry> read(Scope scope, long after, int limit) {
        return ledger.read(scope, after, limit);
    }

    @Override
    public long forget(Subject subject, Instant now) {
        return ledger.forget(subject, now);
    }

    @Override
    public long expire(Set<Long> positions, Instant now) {
        return ledger.expire(positions, now);
    }
}
