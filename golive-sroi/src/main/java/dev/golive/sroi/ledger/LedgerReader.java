package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventDocument;
import java.util.List;
import java.util.function.Consumer;

/** Reads ledgers from end to end. Stateless, thread-safe; blocks on the ledger. */
public final class LedgerReader {

    private LedgerReader() {}

    /** Hands on every event of a scope that has not been forgotten, in order. */
    public static void each(EvidenceLedger ledger, Scope scope, Consumer<EventDocument> action) {
        entries(ledger, scope, entry -> {
            if (entry.content() != null) {
                action.accept(entry.content().document());
            }
        });
    }

    /** Hands on every entry of a scope, in order. */
    public static void entries(EvidenceLedger ledger, Scope scope, Consumer<LedgerEntry> action) {
        entriesAfter(ledger, scope, 0, action);
    }

    /**
     * Hands on every entry of a scope that comes after a position, in order.
     *
     * @param after the position of the last entry that is known, 0 for none
     * @return the position of the last entry that is known now
     */
    public static long entriesAfter(EvidenceLedger ledger, Scope scope, long after, Consumer<LedgerEntry> action) {
        long last = after;
        List<LedgerEntry> entries = ledger.read(scope, last, EvidenceLedger.MOST);
        while (!entries.isEmpty()) {
            entries.forEach(action);
            last = entries.get(entries.size() - 1).position();
            entries = ledger.read(scope, last, EvidenceLedger.MOST);
        }
        return last;
    }
}
