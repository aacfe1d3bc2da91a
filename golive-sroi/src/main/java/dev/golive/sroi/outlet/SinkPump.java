package dev.golive.sroi.outlet;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Brings a ledger's events to a sink, from where the sink is on. It works on what is kept already, so that a slow or dead
 * sink holds nobody up and loses nothing. What was forgotten before it came to its turn is passed over.
 *
 * <p>Blocks on ledger, sink and store. Of one thread; one node at a time, or a sink gets more of its events twice.
 */
public final class SinkPump {

    private static final int BATCH = 500;

    private final SinkName name;
    private final EvidenceLedger ledger;
    private final EvidenceSink sink;
    private final CursorStore cursors;
    private SinkPace pace;

    private SinkPump(SinkName name, EvidenceLedger ledger, EvidenceSink sink, CursorStore cursors, SinkPace pace) {
        this.name = Objects.requireNonNull(name, "name");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.sink = Objects.requireNonNull(sink, "sink");
        this.cursors = Objects.requireNonNull(cursors, "cursors");
        this.pace = Objects.requireNonNull(pace, "pace");
    }

    /** A pump. */
    public static SinkPump create(
            SinkName name, EvidenceLedger ledger, EvidenceSink sink, CursorStore cursors, SinkPace pace) {
        return new SinkPump(name, ledger, sink, cursors, pace);
    }

    /** How long to wait before the next round. */
    public Duration pause() {
        return pace.pause();
    }

    /**
     * Brings what is new, all of it.
     *
     * @return how many events the sink has taken
     * @throws RuntimeException what the ledger, the sink or the store threw; the next round goes on from the last events that
     *     were taken
     */
    public long round() {
        long taken = 0;
        try {
            long cursor = cursors.of(name);
            List<LedgerEntry> entries = ledger.read(Scope.all(), cursor, BATCH);
            while (!entries.isEmpty()) {
                taken += bring(entries);
                cursor = entries.get(entries.size() - 1).position();
                cursors.save(name, cursor);
                entries = ledger.read(Scope.all(), cursor, BATCH);
            }
        } catch (RuntimeException e) {
            pace = pace.afterFailure();
            throw e;
        }
        pace = pace.afterSuccess();
        return taken;
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
