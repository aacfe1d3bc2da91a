package dev.golive.jdbc;

import dev.golive.sroi.outlet.CursorStore;
import dev.golive.sroi.outlet.SinkName;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Remembers in {@code golive_outlet}. */
final class JdbcCursorStore implements CursorStore {

    private static final String RENEW = """
            update golive_outlet set holder = :holder, until = :until
            where sink = :sink and (holder = :holder or until <= :now)
            """;
    private static final String TAKE = """
            insert into golive_outlet (sink, position, holder, until)
            select cast(:sink as varchar(32)), cast(:position as bigint), cast(:holder as varchar(64)),
                cast(:until as timestamp(6) with time zone)
            where not exists (select 1 from golive_outlet where sink = :sink)
            """;
    private static final String NOBODY = "";

    private final Sql sql;

    JdbcCursorStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean lease(SinkName sink, String holder, Instant now, Instant until) {
        boolean renewed = sql.note(handle -> bind(handle.createUpdate(RENEW), sink, holder, until)
                .bind("now", Sql.moment(now))
                .execute());
        return renewed || sql.note(handle -> take(handle, sink, 0, holder, until));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, SinkName sink, String holder, Instant until) {
        return statement.bind("sink", sink.value()).bind("holder", holder).bind("until", Sql.moment(until));
    }

    @Override
    public long of(SinkName sink) {
        return sql.read(handle -> handle.createQuery("select position from golive_outlet where sink = :sink")
                .bind("sink", sink.value())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    @Override
    public void save(SinkName sink, long position) {
        sql.write(handle -> {
            int known = handle.createUpdate(
                            "update golive_outlet set position = greatest(position, :position) where sink = :sink")
                    .bind("sink", sink.value())
                    .bind("position", position)
                    .execute();
            return known > 0 ? known : take(handle, sink, position, NOBODY, Instant.EPOCH);
        });
    }

    private static int take(Handle handle, SinkName sink, long position, String holder, Instant until) {
        return bind(handle.createUpdate(TAKE), sink, holder, until)
                .bind("position", position)
                .execute();
    }
}
