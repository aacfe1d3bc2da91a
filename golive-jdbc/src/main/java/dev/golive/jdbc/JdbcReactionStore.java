package dev.golive.jdbc;

import dev.golive.lease.NodeId;
import dev.golive.message.ReactionKind;
import dev.golive.reaction.ReactionStore;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Adds up in {@code golive_reaction}, one row for each kind that a node has counted in a room; who speaks for a room stands in
 * {@code golive_reaction_lease}. The database itself takes the greater count, so that late words change nothing.
 */
final class JdbcReactionStore implements ReactionStore {

    private static final Duration FORGET_AFTER = Duration.ofDays(30);

    private static final String MERGE = """
            update golive_reaction set total = greatest(total, :total)
            where room = :room and node = :node and kind = :kind
            """;
    private static final String INSERT =
            "insert into golive_reaction (room, node, kind, total) values (:room, :node, :kind, :total)";
    private static final String TOTALS = """
            select kind, sum(total) as total from golive_reaction where room = :room
            group by kind having sum(total) > 0
            """;

    private static final String FORGET = """
            delete from golive_reaction where room in (select room from golive_reaction_lease where until < :oldest)
            """;
    private static final String FORGET_LEASES = "delete from golive_reaction_lease where until < :oldest";

    private final Sql sql;
    private final LeaseTable leases;
    private final Retention retention = new Retention(FORGET_AFTER);

    JdbcReactionStore(Sql sql) {
        this.sql = sql;
        this.leases = new LeaseTable(sql, "golive_reaction_lease");
    }

    @Override
    public void put(RoomName room, NodeId node, Map<ReactionKind, Long> counts) {
        counts.forEach((kind, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("The count of " + kind + " is " + count + ", less than nothing.");
            }
        });
        if (counts.isEmpty()) {
            return;
        }
        // One order everywhere, so that two threads of a node never wait for each other in a circle.
        List<Map.Entry<ReactionKind, Long>> ordered = List.copyOf(new TreeMap<>(counts).entrySet());
        sql.write(handle -> {
            int[] merged = batch(handle, MERGE, room, node, ordered);
            List<Map.Entry<ReactionKind, Long>> fresh = new ArrayList<>();
            for (int i = 0; i < merged.length; i++) {
                if (merged[i] == 0) {
                    fresh.add(ordered.get(i));
                }
            }
            if (!fresh.isEmpty()) {
                batch(handle, INSERT, room, node, fresh);
            }
            return merged.length;
        });
    }

    private static int[] batch(
            Handle handle, String statement, RoomName room, NodeId node, List<Map.Entry<ReactionKind, Long>> counts) {
        PreparedBatch batch = handle.prepareBatch(statement);
        for (Map.Entry<ReactionKind, Long> count : counts) {
            batch.bind("room", room.value())
                    .bind("node", node.value())
                    .bind("kind", count.getKey().value())
                    .bind("total", count.getValue())
                    .add();
        }
        return batch.execute();
    }

    @Override
    public SortedMap<ReactionKind, Long> totals(RoomName room) {
        return sql.read(handle -> {
            SortedMap<ReactionKind, Long> totals = new TreeMap<>();
            handle.createQuery(TOTALS)
                    .bind("room", room.value())
                    .map((row, context) -> totals.put(ReactionKind.of(row.getString("kind")), row.getLong("total")))
                    .list();
            return totals;
        });
    }

    @Override
    public boolean lease(RoomName room, NodeId node, Instant now, Instant until) {
        retention.sweepDue(now).ifPresent(this::forget);
        return leases.lease(room, node, now, until);
    }

    /** Rooms that nobody has spoken for since then. A node that still counts there says all of it again. */
    private void forget(Instant oldest) {
        sql.write(handle -> {
            handle.createUpdate(FORGET).bind("oldest", Sql.moment(oldest)).execute();
            return handle.createUpdate(FORGET_LEASES)
                    .bind("oldest", Sql.moment(oldest))
                    .execute();
        });
    }
}
