package dev.golive.benchmark.evidence;

import dev.golive.benchmark.measure.Trial;
import dev.golive.benchmark.relay.RelayBenchmark;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.GroupingLedger;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * How many events are kept in a second when so many threads append so many at a time through a grouping ledger, each waiting
 * until its own survive a kill. The bare way is the same bytes in
 * one thread, as many at once as a whole group has: for a database a batch of inserts into the same table by one prepared
 * statement, for the file its lines and one sync. Events are documents before the clock starts.
 */
public final class LedgerThroughput {

    /** Events in a second. */
    public static final String PER_SECOND = "per-second";

    /** How many threads append. */
    public static final int WRITERS = 16;

    /** How many events each appends at a time. */
    public static final int BATCH = 100;

    private static final int EVENTS = Integer.getInteger("benchmarks.evidence.appends", 96_000);
    private static final int PEOPLE = 200;

    /** An event's ways. */
    public enum Way {
        /** The bytes and nothing else. */
        BARE,
        /** Through the grouping ledger. */
        LEDGER
    }

    private record Turn(Shelf shelf, Way way) {}

    private final Random random;
    private final Map<String, String> versions = new TreeMap<>();
    private int telling;

    LedgerThroughput(Random random) {
        this.random = random;
    }

    /** The name of the variant in the results. */
    public static String variant(Shelf.Kind kind, Way way) {
        return "ledger." + kind + "." + way;
    }

    /** What keeps it, by name; known when it has run. */
    Map<String, String> versions() {
        return versions;
    }

    /** One kind after the other, so that none works in the background while another is measured. */
    List<Trial> run() throws IOException, SQLException {
        List<Shelf.Kind> kinds = new ArrayList<>(List.of(Shelf.Kind.values()));
        Collections.shuffle(kinds, random);
        List<Trial> trials = new ArrayList<>();
        for (Shelf.Kind kind : kinds) {
            // Each way has a file or database of its own, so that both grow alike.
            try (Shelf bare = Shelf.open(kind);
                    Shelf ledger = Shelf.open(kind)) {
                versions.putAll(bare.version());
                trials.addAll(inTurn(List.of(new Turn(bare, Way.BARE), new Turn(ledger, Way.LEDGER))));
            }
        }
        return trials;
    }

    private List<Trial> inTurn(List<Turn> ways) throws IOException, SQLException {
        List<Turn> turns = new ArrayList<>(ways);
        List<Trial> trials = new ArrayList<>();
        for (int round = 0; round <= EvidenceBenchmark.ROUNDS; round++) {
            Collections.shuffle(turns, random);
            for (Turn turn : turns) {
                Trial trial = once(turn, round);
                if (round > 0) {
                    trials.add(RelayBenchmark.tell(trial));
                }
            }
        }
        return trials;
    }

    private Trial once(Turn turn, int round) throws IOException, SQLException {
        List<List<EventDocument>> batches = batches(turn.way() == Way.LEDGER ? BATCH : BATCH * WRITERS);
        System.gc();
        long start = System.nanoTime();
        if (turn.way() == Way.BARE) {
            for (List<EventDocument> batch : batches) {
                turn.shelf().bare(batch);
            }
        } else {
            append(GroupingLedger.create(turn.shelf().ledger()), batches);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Trial(variant(turn.shelf().kind(), turn.way()), round, Map.of(PER_SECOND, EVENTS / seconds));
    }

    private List<List<EventDocument>> batches(int size) {
        telling++;
        Season season = new Season(1, PEOPLE, EVENTS / PEOPLE);
        List<EventDocument> documents = new ArrayList<>();
        for (EvidenceEvent event : season.session(0, "t" + telling)) {
            documents.add(EventDocument.of(event));
        }
        List<List<EventDocument>> batches = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += size) {
            batches.add(documents.subList(from, Math.min(documents.size(), from + size)));
        }
        return batches;
    }

    private static void append(EvidenceLedger ledger, List<List<EventDocument>> batches) {
        Queue<List<EventDocument>> waiting = new ConcurrentLinkedQueue<>(batches);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            Stream.generate(() -> CompletableFuture.runAsync(() -> appendAll(ledger, waiting), threads))
                    .limit(WRITERS)
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void appendAll(EvidenceLedger ledger, Queue<List<EventDocument>> waiting) {
        for (List<EventDocument> batch = waiting.poll(); batch != null; batch = waiting.poll()) {
            if (ledger.append(batch).fresh().size() != batch.size()) {
                throw new IllegalStateException("An event was known already, and all are new.");
            }
        }
    }
}
