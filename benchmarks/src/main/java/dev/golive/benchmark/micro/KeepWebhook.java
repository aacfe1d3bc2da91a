package dev.golive.benchmark.micro;

import dev.golive.jdbc.GoLiveDatabase;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookInbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Keeping one webhook so that it survives a kill, on a database that a subclass names. The bare insert is the same row into
 * the same table, by one prepared statement on one open connection, and made durable in the same way.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public abstract class KeepWebhook {

    private static final String INSERT =
            "insert into golive_webhook (event_id, room, body, replayable_until, kept_at) values (?, ?, ?, ?, ?)";
    private static final Instant UNTIL = Instant.parse("2026-11-22T18:06:00Z");

    private final Durable durable;
    private GoLiveDatabase database;
    private WebhookInbox inbox;
    private Connection connection;
    private PreparedStatement insert;
    private Statement durably;
    private int number;

    KeepWebhook(Durable database) {
        this.durable = database;
    }

    /** Opens the database. */
    @Setup
    public void prepare() throws IOException, SQLException {
        database = durable.open();
        inbox = database.webhookInbox(InstantSource.system(), Duration.ofDays(30));
        connection = durable.connect();
        insert = connection.prepareStatement(INSERT);
        durably = connection.createStatement();
    }

    /** Closes it. */
    @TearDown
    public void clear() throws IOException, SQLException {
        connection.close();
        database.close();
        durable.end();
    }

    /** Ours: the transaction, the check for an id that is there, the clock. */
    @Benchmark
    public boolean golive() {
        return inbox.keep(next());
    }

    /** The row and nothing else. */
    @Benchmark
    public int bareInsert() throws SQLException {
        VerifiedWebhook webhook = next();
        insert.setString(1, webhook.event().id().value());
        insert.setString(2, webhook.event().roomName().orElseThrow().value());
        insert.setBytes(3, webhook.body());
        insert.setObject(4, OffsetDateTime.ofInstant(webhook.replayableUntil(), ZoneOffset.UTC));
        insert.setObject(5, OffsetDateTime.now(ZoneOffset.UTC));
        int inserted = insert.executeUpdate();
        if (!durable.afterCommit().isEmpty()) {
            durably.execute(durable.afterCommit());
        }
        return inserted;
    }

    /** Both pay for making one. */
    private VerifiedWebhook next() {
        number++;
        byte[] body = """
                {"event":"participant_joined","room":{"sid":"RM_kZqSDGreQQPa","name":"gl1.fit.s.tuesday-hiit","emptyTimeout":300,\
                "departureTimeout":180,"creationTime":"1795359017","turnPassword":"a-password-of-thirty-two-letters"},\
                "participant":{"sid":"PA_%1$d","identity":"p_0f1e2d3c4b5a69788796a5b4c3d2e1f0","state":"ACTIVE",\
                "joinedAt":"1795359017","name":"Ada","permission":{"canSubscribe":true},"joinedAtMs":"1795359017317"},\
                "id":"EV_%1$d","createdAt":"1795359017"}""".formatted(number).getBytes(StandardCharsets.UTF_8);
        return VerifiedWebhook.of(WebhookEvent.parse(body), body, UNTIL);
    }
}
