package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventKey;
import java.util.List;

/**
 * What became of documents that were appended: those that are not fresh were known already.
 *
 * @param fresh the keys of those that were new, in order
 */
public record Appended(List<EventKey> fresh) {

    /** Copies. */
    public Appended {
        fresh = List.copyOf(fresh);
    }
}
