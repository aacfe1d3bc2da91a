package dev.golive.benchmark.relay;

import dev.golive.benchmark.micro.Durable;
import dev.golive.message.ChatMessage;
import dev.golive.message.MessageCodec;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The rows that the journal would keep, past the library: open connections with a prepared statement each. */
final class BareInserts implements AutoCloseable {

    private static final String INSERT =
            "insert into golive_journal (room, number, message_id, at_ms, body) values (?, ?, ?, ?, ?)";

    private final String room = "gl1.fit.bare." + UUID.randomUUID();
    private final AtomicLong last = new AtomicLong();
    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final List<Statement> syncs = new ArrayList<>();
    private final String sync;

    private BareInserts(Durable database, int connections) throws SQLException {
        this.sync = database.afterCommit();
        for (int i = 0; i < connections; i++) {
            Connection connection = database.connect();
            this.connections.add(connection);
            this.inserts.add(connection.prepareStatement(INSERT));
            this.syncs.add(connection.createStatement());
        }
    }

    static BareInserts open(Durable database, int connections) throws SQLException {
        return new BareInserts(database, connections);
    }

    /** One row, committed and durable, by the connection of this number, which nobody else uses now. */
    void insert(int connection) throws SQLException {
        long number = last.incrementAndGet();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Sender from = new Sender(
                Identity.of("p_0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
                DisplayName.of("Athlete " + connection),
                Role.ATHLETE);
        ChatMessage line = new ChatMessage(BusyClass.newId(), now, from, number, BusyClass.textOf(number), null);
        PreparedStatement insert = inserts.get(connection);
        insert.setString(1, room);
        insert.setLong(2, number);
        insert.setObject(3, line.id().value());
        insert.setLong(4, now.toEpochMilli());
        insert.setBytes(5, MessageCodec.encode(line));
        insert.executeUpdate();
        if (!sync.isEmpty()) {
            syncs.get(connection).execute(sync);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
