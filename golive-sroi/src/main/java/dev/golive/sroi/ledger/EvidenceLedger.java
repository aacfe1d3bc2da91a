package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Keeps evidence for good. Entries are numbered from 1 without a gap, in the order in which they were taken, and stay as
 * they are; only what a person asks to have forgotten loses its content, never its place or its leaf.
 *
 * <p>{@code golive-jdbc} has one over a database, {@link JsonLinesLedger} is one in a file; one of your own proves itself
 * with the test kit's {@code EvidenceLedgerContract}. Implementations are thread-safe and may block.
 */
public interface EvidenceLedger {

    /** The most documents that are appended, and entries that are read, in one go. */
    int MOST = 10_000;

    /**
     * Appends documents, all or none. One whose key is known already, or was in the list before, is left out: the first one
     * holds. When this returns, all of them survive a kill of the process.
     *
     * @param documents 1 to {@value #MOST}
     * @throws IllegalArgumentException if there are none or too many
     * @throws LedgerUnavailableException if they could not be kept; none is then, and the same call may be made again
     */
    Appended append(List<EventDocument> documents);

    /**
     * Entries in order.
     *
     * @param scope which of them
     * @param after the position of the last entry that is known, 0 for none
     * @param limit how many at most, 1 to {@value #MOST}
     * @return fewer than the limit only at the end of the ledger
     * @throws IllegalArgumentException if a number is out of its range
     * @throws LedgerUnavailableException if they could not be read
     */
    List<LedgerEntry> read(Scope scope, long after, int limit);

    /**
     * Takes the content of everything about one person away, for good, and notes that this was done. Their entries keep
     * their positions and leaves, so that what was signed before still verifies.
     *
     * @param subject whom
     * @param now when they asked
     * @return how many entries lost their content; 0 if there was nothing, and then nothing is noted
     * @throws LedgerUnavailableException if it could not be done; nothing has changed then
     */
    long forget(Subject subject, Instant now);

    /**
     * Takes the content of these entries away, for good, and notes that this was done: what a rule says is over. Their entries
     * keep their positions and leaves, as with {@link #forget}.
     *
     * @param positions of entries; one that is not there, or has no content any more, is passed over
     * @param now when the rule was applied
     * @return how many entries lost their content; 0 if there was nothing, and then nothing is noted
     * @throws LedgerUnavailableException if it could not be done; nothing has changed then
     */
    long expire(Set<Long> positions, Instant now);
}
