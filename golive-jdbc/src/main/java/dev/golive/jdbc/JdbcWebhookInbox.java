package dev.golive.jdbc;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookId;
import dev.golive.webhook.WebhookInbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps webhooks in {@code golive_webhook}, byte for byte. */
final class JdbcWebhookInbox implements WebhookInbox {

    private static final Duration SHORTEST = Duration.ofDays(1);

    private final Sql sql;
    private final InstantSource clock;
    private final Retention retention;

    JdbcWebhookInbox(Sql sql, InstantSource clock, Duration keepFor) {
        if (keepFor.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "Webhooks kept for " + keepFor + " could come twice: keep them for " + SHORTEST + " at least.");
        }
        this.sql = sql;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.retention = new Retention(keepFor);
    }

    @Override
    public boolean keep(VerifiedWebhook webhook) {
        Instant now = clock.instant();
        retention.sweepDue(now).ifPresent(this::sweep);
        return sql.insert(handle -> handle.createUpdate("""
                        insert into golive_webhook (event_id, room, body, replayable_until, kept_at)
                        values (:id, :room, :body, :until, :now)
                        """)
                .bind("id", webhook.event().id().value())
                .bind("room", webhook.event().roomName().map(RoomName::value).orElse(null))
                .bind("body", webhook.body())
                .bind("until", Sql.moment(webhook.replayableUntil()))
                .bind("now", Sql.moment(now))
                .execute());
    }

    @Override
    public void settle(WebhookId id) {
        Instant now = clock.instant();
        sql.write(handle -> handle.createUpdate(
                        "update golive_webhook set settled_at = :now where event_id = :id and settled_at is null")
                .bind("id", id.value())
                .bind("now", Sql.moment(now))
                .execute());
    }

    @Override
    public List<VerifiedWebhook> unsettled(Instant keptBefore) {
        return sql.read(handle -> handle.createQuery("""
                        select body, replayable_until from golive_webhook
                        where settled_at is null and kept_at < :before order by seq
                        """)
                .bind("before", Sql.moment(keptBefore))
                .map((row, context) -> webhook(row))
                .list());
    }

    @Override
    public List<VerifiedWebhook> about(RoomName room) {
        return sql.read(handle -> handle.createQuery(
                        "select body, replayable_until from golive_webhook where room = :room order by seq")
                .bind("room", room.value())
                .map((row, context) -> webhook(row))
                .list());
    }

    /** Bodies are never changed, so what was read can be deleted later; no row waits for the reading. */
    @Override
    public void forget(RoomName room, Identity person) {
        List<WebhookId> named = about(room).stream()
                .filter(webhook -> webhook.names(person))
                .map(webhook -> webhook.event().id())
                .toList();
        if (named.isEmpty()) {
            return;
        }
        sql.write(handle -> {
            PreparedBatch batch = handle.prepareBatch("delete from golive_webhook where event_id = :id");
            named.forEach(id -> batch.bind("id", id.value()).add());
            return batch.execute().length;
        });
    }

    private static VerifiedWebhook webhook(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("body");
        Instant until = row.getObject("replayable_until", OffsetDateTime.class).toInstant();
        return VerifiedWebhook.of(WebhookEvent.parse(body), body, until);
    }

    /** Drops what is too old. */
    private void sweep(Instant oldest) {
        sql.write(handle -> handle.createUpdate("delete from golive_webhook where kept_at < :oldest")
                .bind("oldest", Sql.moment(oldest))
                .execute());
    }
}
