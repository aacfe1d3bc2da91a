package dev.golive.jdbc;

import dev.golive.lease.NodeId;
import dev.golive.lease.RoomLease;
import dev.golive.room.RoomName;
import java.time.Instant;
import org.jdbi.v3.core.statement.SqlStatement;

/** Who speaks for a room: one row a room, with a node and until when it may. */
final class LeaseTable implements RoomLease {

    private static final String RENEW = """
            update %s set node = :node, until = :until
            where room = :room and (node = :node or until <= :now)
            """;
    /** Asks first: a clash, which a database writes into its log, is for those who come at the very same moment. */
    private static final String TAKE = """
            insert into %1$s (room, node, until)
            select cast(:room as varchar(256)), cast(:node as varchar(64)), cast(:until as timestamp(6) with time zone)
            where not exists (select 1 from %1$s where room = :room)
            """;

    private final Sql sql;
    private final String renew;
    private final String take;

    LeaseTable(Sql sql, String table) {
        this.sql = sql;
        this.renew = RENEW.formatted(table);
        this.take = TAKE.formatted(table);
    }

    @Override
    public boolean lease(RoomName room, NodeId node, Instant now, Instant until) {
        boolean renewed = sql.note(handle -> bind(handle.createUpdate(renew), room, node, until)
                .bind("now", Sql.moment(now))
                .execute());
        return renewed
                || sql.note(handle ->
                        bind(handle.createUpdate(take), room, node, until).execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, RoomName room, NodeId node, Instant until) {
        return statement.bind("room", room.value()).bind("node", node.value()).bind("until", Sql.moment(until));
    }
}
