package dev.golive.sroi.outlet;

import dev.golive.sroi.event.EventDocument;
import java.util.List;

/**
 * Takes events on, such as to a queue or a warehouse. It gets every event of a ledger in order, at least once: when it, or
 * the process, fails in between, the same events come again. Whoever receives them knows them by source and id.
 */
public interface EvidenceSink {

    /**
     * Takes events. When this returns, they are taken as safely as the receiver says.
     *
     * @param documents in the order of the ledger, 1 or more
     * @throws RuntimeException if they were not taken, or not all; they come again later, all of them
     */
    void take(List<EventDocument> documents);
}
