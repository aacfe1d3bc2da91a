package dev.golive.jdbc;

import dev.golive.journal.JournalPosition;
import dev.golive.journal.Redaction;
import dev.golive.journal.RoomJournal;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Keeps journals in {@code golive_journal}, one row an event, whole as it travels. */
final class JdbcRoomJournal implements RoomJournal {

    private static final Duration SHORTEST = Duration.ofDays(1);

    /**
     * Everything in one statement, and so one round trip: the events, and the two conditions on the number before. Its row
     * is locked, so that it is not swept away while this goes on. A writer who comes at the very same moment passes both
     * conditions and is refused by a key.
     */
    private static final String APPEND = """
            insert into golive_journal (room, number, message_id, at_ms, body)
            select cast(:room as varchar(256)), cast(:after as bigint) + nr, message_id, at_ms, body
            from unnest(cast(:ids as uuid array), cast(:times as bigint array), cast(:bodies as bytea array))
                with ordinality as event (message_id, at_ms, body, nr)
            where (cast(:after as bigint) = 0
                    or exists (select 1 from golive_journal where room = :room and number = :after for update))
                and not exists (select 1 from golive_journal where room = :room and number > :after)
            """;

    private static final String READ = """
            select body from golive_journal where room = :room and number > :after
            order by number fetch first :limit rows only
            """;
    private static final String FIND = "select body from golive_journal where room = :room and message_id = :id";

    /** A room begins before it ends; so few rooms are looked at that stay. */
    private static final String BEGUN_BEFORE = "select room from golive_journal where number = 1 and at_ms < :oldest";
    /** Whoever appends needs this row, and waits. */
    private static final String LAST = """
            select number, at_ms from golive_journal where room = :room
            order by number desc fetch first row only for update
            """;

    private static final String FORGET = """
            delete from golive_journal where room = :room
                and not exists (select 1 from golive_journal later where later.room = :room and later.number > :last)
            """;

    /** Of two who forget people of one room the second waits, and goes on from what the first left. */
    private static final String ONE_AT_A_TIME =
            "select number from golive_journal where room = :room and number = 1 for update";

    private static final String WHOLE = "select body from golive_journal where room = :room order by number";
    private static final String REWRITE =
            "update golive_journal set body = :body where room = :room and number = :number";

    private final Sql sql;
    private final InstantSource clock;
    private final Retention retention;

    JdbcRoomJournal(Sql sql, InstantSource clock, Duration keepFor) {
        if (keepFor.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("A journal kept for " + keepFor
                    + " could end before its session: keep it for " + SHORTEST + " at least.");
        }
        this.sql = sql;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.retention = new Retention(keepFor);
    }

    @Override
    public boolean append(RoomName room, long after, List<KeptEvent> events) {
        JournalPosition.check(after, events.size());
        Argument ids = ColumnArray.of(
                "uuid", events.stream().map(event -> event.id().value()).toArray(UUID[]::new));
        Argument times = ColumnArray.of(
                "bigint",
                events.stream().map(event -> event.at().toEpochMilli()).toArray(Long[]::new));
        Argument bodies =
                ColumnArray.of("bytea", events.stream().map(EventBytes::of).toArray(byte[][]::new));
        retention.sweepDue(clock.instant()).ifPresent(this::sweep);
        return sql.insert(handle -> handle.createUpdate(APPEND)
                .bind("room", room.value())
                .bind("after", after)
                .bind("ids", ids)
                .bind("times", times)
                .bind("bodies", bodies)
                .execute());
    }

    @Override
    public List<KeptEvent> read(RoomName room, long after, int limit) {
        JournalPosition.check(after, limit);
        return sql.read(handle -> handle.createQuery(READ)
                .bind("room", room.value())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> EventBytes.event(row.getBytes("body")))
                .list());
    }

    @Override
    public Optional<KeptEvent> find(RoomName room, MessageId id) {
        return sql.read(handle -> handle.createQuery(FIND)
                .bind("room", room.value())
                .bind("id", id.value())
                .map((row, context) -> EventBytes.event(row.getBytes("body")))
                .findOne());
    }

    /** Who appends needs at most the last row, and waits for that while this writes what has changed. */
    @Override
    public void forget(RoomName room, Identity person) {
        sql.write(TransactionIsolationLevel.READ_COMMITTED, handle -> {
            handle.createQuery(ONE_AT_A_TIME)
                    .bind("room", room.value())
                    .mapTo(Long.class)
                    .list();
            List<KeptEvent> events = handle.createQuery(WHOLE)
                    .bind("room", room.value())
                    .map((row, context) -> EventBytes.event(row.getBytes("body")))
                    .list();
            return rewrite(handle, room, events, Redaction.of(events, person));
        });
    }

    private static int rewrite(Handle handle, RoomName room, List<KeptEvent> before, List<KeptEvent> after) {
        PreparedBatch batch = handle.prepareBatch(REWRITE);
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                batch.bind("room", room.value())
                        .bind("number", i + 1L)
                        .bind("body", EventBytes.of(after.get(i)))
                        .add();
            }
        }
        return batch.size() == 0 ? 0 : batch.execute().length;
    }

    /** Forgets rooms, each whole or not at all. */
    private void sweep(Instant oldest) {
        List<String> rooms = sql.read(handle -> handle.createQuery(BEGUN_BEFORE)
                .bind("oldest", oldest.toEpochMilli())
                .mapTo(String.class)
                .list());
        for (String room : rooms) {
            // What was committed while this waited for the lock must be seen, whatever the host has set.
            sql.write(TransactionIsolationLevel.READ_COMMITTED, handle -> forget(handle, room, oldest));
        }
    }

    private static int forget(Handle handle, String room, Instant oldest) {
        Optional<Long> last = handle.createQuery(LAST)
                .bind("room", room)
                .map((row, context) -> row.getLong("at_ms") < oldest.toEpochMilli() ? row.getLong("number") : -1)
                .findOne();
        if (last.isEmpty() || last.get() < 0) {
            return 0;
        }
        return handle.createUpdate(FORGET)
                .bind("room", room)
                .bind("last", last.get())
                .execute();
    }
}
