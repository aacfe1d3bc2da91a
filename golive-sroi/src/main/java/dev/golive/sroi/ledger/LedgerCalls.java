package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.SubjectErased;
import java.time.Instant;
import java.util.List;

/** The rules that all calls of a ledger share, for whoever implements one. */
public final class LedgerCalls {

    private static final String SOURCE = "/golive/ledger";

    private LedgerCalls() {}

    /**
     * Checks what is to be appended.
     *
     * @throws IllegalArgumentException if there is nothing, or too much
     */
    public static void check(List<EventDocument> documents) {
        checkCount(documents.size());
    }

    /**
     * Checks what is to be read.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static void check(long after, int limit) {
        if (after < 0) {
            throw new IllegalArgumentException("Entries are numbered from 1; there is none of number " + after + ".");
        }
        checkCount(limit);
    }

    private static void checkCount(int count) {
        if (count < 1 || count > EvidenceLedger.MOST) {
            throw new IllegalArgumentException(
                    "A ledger takes and gives 1 to " + EvidenceLedger.MOST + " entries at a time, not " + count + ".");
        }
    }

    /**
     * The note that somebody was forgotten, for the entry of this position.
     *
     * @param events how many entries lost their content
     */
    public static EventDocument erasure(long position, long events, Instant now) {
        EventKey key = new EventKey(SOURCE, "erased-" + position);
        return EventDocument.of(new EvidenceEvent(key, now, null, null, null, new SubjectErased(events)));
    }
}
