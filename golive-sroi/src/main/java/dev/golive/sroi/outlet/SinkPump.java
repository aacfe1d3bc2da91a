package dev.golive.sroi.outlet;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Brings a ledger's events to a sink, from where the sink is on. It works on what is kept already, so that a slow or dead
 * sink holds nobody up and loses nothing. What was forgotten before it came to its turn is passed over.
 *
 * <p>Blocks on ledger, sink and store. Of one thread. Of several nodes one brings at a time, by the store's lease: another goes
 * on when its holder has not been heard of for a minute.
 */
public final class SinkPump {

    private static final int BATCH = 500;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final SinkName name;
    private final EvidenceLedger ledger;
    private final EvidenceSink sink;
    private final CursorStore cursors;
    private final InstantSource clock;
    private final String holder = UUID.randomUUID().toString();
    private SinkPace pace;

    private SinkPump(
            SinkName name,
            EvidenceLedger ledger,
            EvidenceSink sink,
            CursorStore cursors,
            SinkPace pace,
            InstantSource clock) {
        this.name = Objects.requireNonNull(name, "name");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.sink = Objects.requireNonNull(sink, "sink");
        this.cursors = Objects.requireNonNull(cursors, "cursors");
        this.pace = Objects.requireNonNull(pace, "pace");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** A pump. */
    public static SinkPump create(
            SinkName name,
            EvidenceLedger ledger,
            EvidenceSink sink,
            CursorStore cursors,
            SinkPace pace,
            InstantSource clock) {
        return new SinkPump(name, ledger, sink, cursors, pace, clock);
    }

    /** How long to wait before the next round. */
    public Duration pause() {
        return pace.pause();
    }

    /**
     * Brings what is new, all of it, if it is this process that may.
     *
     * @return how many events the sink has taken
     * @throws RuntimeException what the ledger, the sink or the store threw; the next round goes on from the last events that
     *     were taken
     */
    public long round() {
        long taken = 0;
        try {
            List<LedgerEntry> entries = next();
            while (!entries.isEmpty()) {
                taken += bring(entries);
                cursors.save(name, entries.get(entries.size() - 1).position());
                entries = next();
            }
        } catch (RuntimeException e) {
            pace = pace.afterFailure();
            throw e;
        }
        pace = pace.afterSuccess();
        return taken;
    }

    /** Empty at the ledger's end, where nobody asks for the lease and nothing is written; and where another process brings. */
    private List<LedgerEntry> next() {
        if (after(1).isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return cursors.lease(name, holder, now, now.plus(LEASE)) ? after(BATCH) : List.of();
    }

    private List<LedgerEntry> after(int limit) {
        return ledger.read(Scope.all(), cursors.of(name), limit);
    }

    private int bring(List<LedgerEntry> entries) {
        List<EventDocument> documents = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.content() != null) {
                documents.add(entry.content().document());
            }
        }
        if (!documents.isEmpty()) {
            sink.take(documents);
        }
        return documents.size();
    }
}
