package dev.golive.jdbc;

import dev.golive.error.StoreUnavailableException;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.ledger.Appended;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerCalls;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import dev.golive.sroi.ledger.Scope;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Keeps evidence in {@code golive_evidence}. Whoever appends holds the row of {@code golive_evidence_head}: positions
 * become visible in their order, so that whoever reads on from a position misses nothing.
 */
final class JdbcEvidenceLedger implements EvidenceLedger {

    private static final String HEAD = "select position from golive_evidence_head where id = 1 for update";
    private static final String MOVE_HEAD = "update golive_evidence_head set position = :position where id = 1";

    /**
     * Looked for one by one in the index: joined instead, a database that has not counted the table's rows yet goes through all
     * of them for every append.
     */
    private static final String KNOWN = """
            select source, event_id from (
                select asked_source as source, asked_id as event_id, (
                    select position from golive_evidence where event_id = asked_id and source = asked_source) as position
                from unnest(cast(:sources as varchar array), cast(:ids as varchar array)) as asked (asked_source, asked_id)
            ) as looked where position is not null
            """;

    private static final String READ = """
            select position, source, event_id, programme, session, leaf, salt, body from golive_evidence
            where position > :after and %s order by position fetch first :limit rows only
            """;

    private static final String FORGET =
            "update golive_evidence set subject = null, salt = null, body = null where subject = :subject";
    private static final String EXPIRE = "update golive_evidence set subject = null, salt = null, body = null"
            + " where body is not null and position in (<positions>)";

    /** What others have committed is seen once the head is held. */
    private static final TransactionIsolationLevel LEVEL = TransactionIsolationLevel.READ_COMMITTED;

    private static final int MOST_AT_ONCE = 1_000;

    private final Sql sql;
    private final RandomGenerator random;

    JdbcEvidenceLedger(Sql sql, RandomGenerator random) {
        this.sql = sql;
        this.random = Objects.requireNonNull(random, "random");
    }

    @Override
    public Appended append(List<EventDocument> documents) {
        LedgerCalls.check(documents);
        // Nearly always all are new. Only where the table says otherwise are they looked up.
        return orUnavailable(() -> sql.insert(LEVEL, handle -> append(handle, documents, unused -> new HashSet<>()))
                .orElseGet(() ->
                        sql.write(LEVEL, handle -> append(handle, documents, locked -> known(locked, documents)))));
    }

    private Appended append(Handle handle, List<EventDocument> documents, Function<Handle, Set<EventKey>> lookUp) {
        long head = head(handle);
        Set<EventKey> known = lookUp.apply(handle);
        List<EventDocument> fresh = documents.stream()
                .filter(document -> known.add(document.event().key()))
                .toList();
        List<LedgerEntry> entries = LedgerEntry.of(head + 1, fresh, random);
        insert(handle, entries);
        return new Appended(entries.stream().map(LedgerEntry::key).toList());
    }

    private static long head(Handle handle) {
        return handle.createQuery(HEAD).mapTo(Long.class).one();
    }

    private static Set<EventKey> known(Handle handle, List<EventDocument> documents) {
        List<EventKey> keys =
                documents.stream().map(document -> document.event().key()).toList();
        return new HashSet<>(handle.createQuery(KNOWN)
                .bind("sources", texts(keys, EventKey::source))
                .bind("ids", texts(keys, EventKey::id))
                .map((row, context) -> new EventKey(row.getString("source"), row.getString("event_id")))
                .list());
    }

    private static Argument texts(List<EventKey> keys, Function<EventKey, String> part) {
        return ColumnArray.of("varchar", keys.stream().map(part).toArray(String[]::new));
    }

    private static void insert(Handle handle, List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        EvidenceRows.insert(handle, entries);
        handle.createUpdate(MOVE_HEAD)
                .bind("position", entries.get(entries.size() - 1).position())
                .execute();
    }

    @Override
    public List<LedgerEntry> read(Scope scope, long after, int limit) {
        LedgerCalls.check(after, limit);
        return orUnavailable(() -> sql.read(handle -> query(handle, scope)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> EvidenceRows.entry(row))
                .list()));
    }

    private static Query query(Handle handle, Scope scope) {
        if (scope instanceof Scope.OfSession of) {
            return handle.createQuery(READ.formatted("session = :session"))
                    .bind("session", of.session().value());
        }
        if (scope instanceof Scope.OfSubject of) {
            return handle.createQuery(READ.formatted("subject = :subject"))
                    .bind("subject", of.subject().value());
        }
        return scope instanceof Scope.OfProgramme of
                ? handle.createQuery(READ.formatted("programme = :programme"))
                        .bind("programme", of.programme().value())
                : handle.createQuery(READ.formatted("1 = 1"));
    }

    @Override
    public long forget(Subject subject, Instant now) {
        return drop(
                now,
                handle -> handle.createUpdate(FORGET)
                        .bind("subject", subject.value())
                        .execute());
    }

    @Override
    public long expire(Set<Long> positions, Instant now) {
        return drop(now, handle -> {
            int expired = 0;
            List<Long> sorted = positions.stream().sorted().toList();
            for (int from = 0; from < sorted.size(); from += MOST_AT_ONCE) {
                expired += handle.createUpdate(EXPIRE)
                        .bindList("positions", sorted.subList(from, Math.min(sorted.size(), from + MOST_AT_ONCE)))
                        .execute();
            }
            return expired;
        });
    }

    private long drop(Instant now, ToIntFunction<Handle> content) {
        return orUnavailable(() -> sql.write(LEVEL, handle -> {
            long head = head(handle);
            long forgotten = content.applyAsInt(handle);
            if (forgotten > 0) {
                EventDocument note = LedgerCalls.erasure(head + 1, forgotten, now);
                insert(handle, List.of(LedgerEntry.of(head + 1, note, Salt.create(random))));
            }
            return forgotten;
        }));
    }

    private static <T> T orUnavailable(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreUnavailableException e) {
            throw new LedgerUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }
}
