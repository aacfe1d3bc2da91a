package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.integrity.Salt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Keeps evidence in this process, which forgets it when it ends: for tests. Thread-safe. */
public final class InMemoryLedger implements EvidenceLedger {

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Set<EventKey> keys = new HashSet<>();
    private final RandomGenerator random;

    private InMemoryLedger(RandomGenerator random) {
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * An empty ledger.
     *
     * @param random where salts come from: a {@link java.security.SecureRandom} wherever somebody could guess
     */
    public static InMemoryLedger create(RandomGenerator random) {
        return new InMemoryLedger(random);
    }

    @Override
    public synchronized Appended append(List<EventDocument> documents) {
        LedgerCalls.check(documents);
        List<EventKey> fresh = new ArrayList<>();
        for (EventDocument document : documents) {
            if (keys.add(document.event().key())) {
                entries.add(LedgerEntry.of(entries.size() + 1L, document, Salt.create(random)));
                fresh.add(document.event().key());
            }
        }
        return new Appended(fresh);
    }

    @Override
    public synchronized List<LedgerEntry> read(Scope scope, long after, int limit) {
        LedgerCalls.check(after, limit);
        return entries.stream()
                .skip(after)
                .filter(entry -> entry.isIn(scope))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long forget(Subject subject, Instant now) {
        Scope about = Scope.of(subject);
        return drop(entry -> entry.isIn(about), now);
    }

    @Override
    public synchronized long expire(Set<Long> positions, Instant now) {
        return drop(entry -> entry.content() != null && positions.contains(entry.position()), now);
    }

    private long drop(Predicate<LedgerEntry> which, Instant now) {
        long forgotten = entries.stream().filter(which).count();
        if (forgotten > 0) {
            entries.replaceAll(entry -> which.test(entry) ? entry.forgotten() : entry);
            append(List.of(LedgerCalls.erasure(entries.size() + 1L, forgotten, now)));
        }
        return forgotten;
    }
}
