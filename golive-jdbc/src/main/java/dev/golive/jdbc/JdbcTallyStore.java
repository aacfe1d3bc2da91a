package dev.golive.jdbc;

import dev.golive.lease.NodeId;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyKind;
import dev.golive.tally.TallyStore;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Keeps figures in {@code golive_tally}, one row each; who speaks for a room stands in {@code golive_tally_lease}. The
 * database itself finds out which of two is later, so that late words change nothing.
 */
final class JdbcTallyStore implements TallyStore {

    private static final Duration SHORTEST = Duration.ofDays(1);

    private static final Map<String, TallyKind> KINDS =
            Stream.of(TallyKind.values()).collect(Collectors.toMap(TallyKind::name, Function.identity()));

    private static final String RAISE = """
            update golive_tally set seq = :seq, amount = :amount, words = :words
            where room = :room and person = :person and kind = :kind and item = :item and source = :source
                and (seq, amount, words) < (:seq, :amount, :words)
            """;
    private static final String INSERT = """
            insert into golive_tally (room, person, kind, item, source, seq, amount, words)
            values (:room, :person, :kind, :item, :source, :seq, :amount, :words)
            """;

    private static final String KNOWN =
            "select kind, item, person, source from golive_tally where room = :room and person in (<people>)";
    private static final String ALL =
            "select person, kind, item, source, seq, amount, words from golive_tally where room = :room";
    private static final String OF = ALL + " and person = :person";

    /** A room that nobody ever spoke for is as one that somebody spoke for until now. */
    private static final String ADOPT = """
            insert into golive_tally_lease (room, node, until)
            select distinct room, cast('' as varchar(64)), cast(:now as timestamp(6) with time zone) from golive_tally
            where not exists (select 1 from golive_tally_lease spoken where spoken.room = golive_tally.room)
            """;

    private static final String FORGET =
            "delete from golive_tally where room in (select room from golive_tally_lease where until < :oldest)";
    private static final String FORGET_LEASES = "delete from golive_tally_lease where until < :oldest";

    private final Sql sql;
    private final LeaseTable leases;
    private final Retention retention;

    JdbcTallyStore(Sql sql, Duration keepFor) {
        if (keepFor.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("Figures kept for " + keepFor
                    + " could end before their session: keep them for " + SHORTEST + " at least.");
        }
        this.sql = sql;
        this.leases = new LeaseTable(sql, "golive_tally_lease");
        this.retention = new Retention(keepFor);
    }

    @Override
    public void put(RoomName room, List<Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        // One order everywhere, so that two who put never wait for each other in a circle.
        Map<TallySubject, Tally> latest = new LinkedHashMap<>();
        tallies.stream().sorted().forEach(tally -> latest.put(TallySubject.of(tally), tally));
        List<Tally> ordered = List.copyOf(latest.values());
        sql.write(handle -> {
            List<Tally> rest = raise(handle, room, ordered);
            return rest.isEmpty() ? 0 : add(handle, room, rest);
        });
    }

    /** Raises what is there and earlier, which mostly is all; gives the others back. */
    private static List<Tally> raise(Handle handle, RoomName room, List<Tally> tallies) {
        int[] raised = batch(handle, RAISE, room, tallies);
        List<Tally> rest = new ArrayList<>();
        for (int i = 0; i < raised.length; i++) {
            if (raised[i] == 0) {
                rest.add(tallies.get(i));
            }
        }
        return rest;
    }

    /** Inserts what finds a place. One that another node inserts at the very same moment makes this clash and start anew. */
    private static int add(Handle handle, RoomName room, List<Tally> tallies) {
        TallyPlaces places = TallyPlaces.of(known(handle, room, tallies));
        List<Tally> fresh = tallies.stream().filter(places::take).toList();
        List<Tally> there = tallies.stream()
                .filter(tally -> places.wasTaken(TallySubject.of(tally)))
                .toList();
        if (!there.isEmpty()) {
            // Put by another node a moment ago, perhaps, and earlier than this.
            batch(handle, RAISE, room, there);
        }
        return fresh.isEmpty() ? 0 : batch(handle, INSERT, room, fresh).length;
    }

    private static List<TallySubject> known(Handle handle, RoomName room, List<Tally> tallies) {
        List<Optional<TallySubject>> rows = handle.createQuery(KNOWN)
                .bind("room", room.value())
                .bindList(
                        "people",
                        tallies.stream()
                                .map(tally -> tally.person().value())
                                .distinct()
                                .toList())
                .map((row, context) -> subject(row))
                .list();
        return rows.stream().flatMap(Optional::stream).toList();
    }

    private static int[] batch(Handle handle, String statement, RoomName room, List<Tally> tallies) {
        PreparedBatch batch = handle.prepareBatch(statement);
        tallies.forEach(tally -> bind(batch, room, tally).add());
        return batch.execute();
    }

    private static PreparedBatch bind(PreparedBatch batch, RoomName room, Tally tally) {
        return batch.bind("room", room.value())
                .bind("person", tally.person().value())
                .bind("kind", tally.kind().name())
                .bind("item", tally.item())
                .bind("source", tally.source())
                .bind("seq", tally.seq())
                .bind("amount", tally.value())
                .bind("words", bytes(tally.words()));
    }

    private static byte[] bytes(@Nullable String words) {
        return words == null ? new byte[0] : words.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Tally> of(RoomName room, Identity person) {
        List<Optional<Tally>> rows = sql.read(handle -> handle.createQuery(OF)
                .bind("room", room.value())
                .bind("person", person.value())
                .map((row, context) -> tally(row))
                .list());
        return ordered(rows);
    }

    @Override
    public List<Tally> all(RoomName room) {
        List<Optional<Tally>> rows = sql.read(handle -> handle.createQuery(ALL)
                .bind("room", room.value())
                .map((row, context) -> tally(row))
                .list());
        return ordered(rows);
    }

    /** Databases order texts each in their own way. */
    private static List<Tally> ordered(List<Optional<Tally>> rows) {
        return rows.stream().flatMap(Optional::stream).sorted().toList();
    }

    /** Empty for a kind that a newer version counts: it changes nothing of what this one does. */
    private static Optional<TallySubject> subject(ResultSet row) throws SQLException {
        TallyKind kind = KINDS.get(row.getString("kind"));
        return kind == null
                ? Optional.empty()
                : Optional.of(new TallySubject(
                        kind, row.getString("item"), Identity.of(row.getString("person")), row.getString("source")));
    }

    private static Optional<Tally> tally(ResultSet row) throws SQLException {
        Optional<TallySubject> subject = subject(row);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        byte[] words = row.getBytes("words");
        return Optional.of(subject.get()
                .tally(
                        row.getLong("seq"),
                        row.getLong("amount"),
                        words.length == 0 ? null : new String(words, StandardCharsets.UTF_8)));
    }

    @Override
    public void forget(RoomName room, Identity person) {
        sql.write(handle -> handle.createUpdate("delete from golive_tally where room = :room and person = :person")
                .bind("room", room.value())
                .bind("person", person.value())
                .execute());
    }

    @Override
    public boolean lease(RoomName room, NodeId node, Instant now, Instant until) {
        retention.sweepDue(now).ifPresent(oldest -> forget(now, oldest));
        return leases.lease(room, node, now, until);
    }

    private void forget(Instant now, Instant oldest) {
        sql.write(handle -> {
            handle.createUpdate(ADOPT).bind("now", Sql.moment(now)).execute();
            handle.createUpdate(FORGET).bind("oldest", Sql.moment(oldest)).execute();
            return handle.createUpdate(FORGET_LEASES)
                    .bind("oldest", Sql.moment(oldest))
                    .execute();
        });
    }
}
