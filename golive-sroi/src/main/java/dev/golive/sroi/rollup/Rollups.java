package dev.golive.sroi.rollup;

import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceAmended;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rolls a ledger up, or events that somebody has at hand. Stateless, thread-safe. */
public final class Rollups {

    private Rollups() {}

    /**
     * What a ledger's events come to, without those that were amended and what was forgotten. Blocks on the ledger, which it
     * reads twice.
     *
     * @param scope which entries; an amendment counts wherever in the ledger it stands
     * @param counts which events count
     */
    public static Rollup of(EvidenceLedger ledger, Scope scope, Predicate<EvidenceEvent> counts) {
        Set<EventKey> amended = new HashSet<>();
        LedgerReader.each(ledger, Scope.all(), document -> {
            if (document.event().fact() instanceof EvidenceAmended amendment) {
                amended.add(amendment.wrong());
            }
        });
        RollupFold fold = RollupFold.create();
        LedgerReader.each(ledger, scope, document -> {
            EvidenceEvent event = document.event();
            if (counts.test(event) && !amended.contains(event.key())) {
                fold.add(event);
            }
        });
        return fold.rollup();
    }

    /**
     * What events come to, worked out by several threads: each takes one part after the other, and what they found is merged.
     * The same as if one had done it, however the events are divided. It goes fastest with more parts than threads, and costs
     * least memory if a part holds whole sessions. Blocks until all is done.
     *
     * @param parts the events, none of which was amended; each part is gone through once, by one thread
     * @param cores how many threads, 1 and more
     * @throws IllegalArgumentException if there are no threads
     */
    public static Rollup parallel(List<? extends Iterable<EvidenceEvent>> parts, int cores) {
        if (cores < 1) {
            throw new IllegalArgumentException("Events can't be rolled up by " + cores + " threads: give 1 or more.");
        }
        Queue<Iterable<EvidenceEvent>> waiting = new ConcurrentLinkedQueue<>(parts);
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        try {
            return Stream.generate(() -> CompletableFuture.supplyAsync(() -> foldOf(waiting), threads))
                    .limit(cores)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .reduce(Rollup::merge)
                    .orElse(Rollup.nothing());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Rollup foldOf(Queue<Iterable<EvidenceEvent>> waiting) {
        RollupFold fold = RollupFold.create();
        for (Iterable<EvidenceEvent> part = waiting.poll(); part != null; part = waiting.poll()) {
            part.forEach(fold::add);
        }
        return fold.rollup();
    }
}
