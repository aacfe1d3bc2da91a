package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.integrity.Salt;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a ledger.
 *
 * @param position from 1
 * @param key which event stands there
 * @param programme what it is part of; null where it is part of nothing
 * @param session which session it is of; null where it is of none
 * @param leaf what an audit goes by: it stays when the content goes
 * @param content null once it was forgotten
 */
public record LedgerEntry(
        long position,
        EventKey key,
        @Nullable ProgrammeId programme,
        @Nullable SessionLabel session,
        Hash leaf,
        @Nullable Content content) {

    /** Of fewer, sharing out costs more than it saves: each takes some ten microseconds. */
    private static final int WORTH_SHARING = 64;

    /**
     * What an entry says.
     *
     * @param salt what keeps its leaf from being guessed
     * @param document the event
     */
    public record Content(Salt salt, EventDocument document) {

        /** Refuses nulls. */
        public Content {
            Objects.requireNonNull(salt, "salt");
            Objects.requireNonNull(document, "document");
        }
    }

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the position is none
     */
    public LedgerEntry {
        if (position < 1) {
            throw new IllegalArgumentException(
                    "Entries are numbered from 1; there is none of number " + position + ".");
        }
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(leaf, "leaf");
    }

    /** The entry that a document gets. */
    public static LedgerEntry of(long position, EventDocument document, Salt salt) {
        return new LedgerEntry(
                position,
                document.event().key(),
                document.event().programme(),
                document.event().session(),
                MerkleTree.leaf(salt, document.utf8()),
                new Content(salt, document));
    }

    /**
     * The entries that documents get, in order, each with a salt of its own. The hashes of many are made on all cores.
     *
     * @param first the position of the first
     */
    public static List<LedgerEntry> of(long first, List<EventDocument> documents, RandomGenerator random) {
        List<Salt> salts = Salt.create(random, documents.size());
        return each(documents.size())
                .mapToObj(at -> of(first + at, documents.get(at), salts.get(at)))
                .toList();
    }

    /** From 0 to a number, on all cores if it is worth it; results in order. */
    static IntStream each(int count) {
        IntStream all = IntStream.range(0, count);
        return count < WORTH_SHARING ? all : all.parallel();
    }

    /** The same place without what it says. */
    public LedgerEntry forgotten() {
        return new LedgerEntry(position, key, programme, session, leaf, null);
    }

    /** Whom it is about; null once that was forgotten, or if it is about no single person. */
    public @Nullable Subject subject() {
        return content == null ? null : content.document().event().subject();
    }

    /** Whether it lies in this scope. */
    public boolean isIn(Scope scope) {
        if (scope instanceof Scope.OfSubject of) {
            return of.subject().equals(subject());
        }
        if (scope instanceof Scope.OfSession of) {
            return of.session().equals(session);
        }
        return !(scope instanceof Scope.OfProgramme of) || of.programme().equals(programme);
    }
}
