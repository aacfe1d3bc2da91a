package dev.golive.benchmark.micro;

import dev.golive.jdbc.GoLiveDatabase;
import dev.golive.journal.RoomJournal;
import dev.golive.message.ChatMessage;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageCodec;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Appending lines of chat to a room's journal so that they survive a kill, on a database that a subclass names. The bare insert is
 * the same rows with the same bytes into the same table, by one prepared statement on one open connection: one row commits by
 * itself, several are one batch in one transaction. Made durable in the same way.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public abstract class AppendJournal {

    private static final String INSERT =
            "insert into golive_journal (room, number, message_id, at_ms, body) values (?, ?, ?, ?, ?)";
    private static final Instant AT = Instant.parse("2026-11-22T18:06:00Z");
    private static final Sender ADA =
            new Sender(Identity.of("p_0f1e2d3c4b5a69788796a5b4c3d2e1f0"), DisplayName.of("Ada"), Role.ATHLETE);
    private static final MessageText TEXT = MessageText.of("Knees over toes, and breathe out on the way up!");

    /** A lively class; then the next one begins. */
    private static final int LINES_OF_A_ROOM = 1_000;

    private final Durable durable;
    private GoLiveDatabase database;
    private RoomJournal journal;
    private Connection connection;
    private PreparedStatement insert;
    private Statement durably;
    private RoomName room = RoomName.of("gl1.fit.s.0");
    private int rooms;
    private int last;
    private int number;

    AppendJournal(Durable database) {
        this.durable = database;
    }

    /** Opens the database. */
    @Setup
    public void prepare() throws IOException, SQLException {
        database = durable.open();
        journal = database.roomJournal(InstantSource.system(), Duration.ofDays(30));
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

    /** Ours, one line: on condition that it is the next, and that its id is new. */
    @Benchmark
    public int goliveOne() {
        return append(1);
    }

    /** Ours, ten lines, all or none. */
    @Benchmark
    public int goliveTen() {
        return append(10);
    }

    /** The row and nothing else. */
    @Benchmark
    public int bareInsertOne() throws SQLException {
        List<KeptEvent> events = next(1);
        bind(events.get(0), last + 1);
        int inserted = insert.executeUpdate();
        sync();
        last++;
        return inserted;
    }

    /** The rows and nothing else. */
    @Benchmark
    public int[] bareInsertTen() throws SQLException {
        List<KeptEvent> events = next(10);
        connection.setAutoCommit(false);
        for (int i = 0; i < events.size(); i++) {
            bind(events.get(i), last + 1 + i);
            insert.addBatch();
        }
        int[] inserted = insert.executeBatch();
        connection.commit();
        sync();
        last += events.size();
        return inserted;
    }

    private int append(int count) {
        List<KeptEvent> events = next(count);
        if (!journal.append(room, last, events)) {
            throw new IllegalStateException("Nobody else writes here, and yet line " + last + " is not the last.");
        }
        last += count;
        return last;
    }

    private void bind(KeptEvent event, long place) throws SQLException {
        insert.setString(1, room.value());
        insert.setLong(2, place);
        insert.setObject(3, event.id().value());
        insert.setLong(4, event.at().toEpochMilli());
        insert.setBytes(5, MessageCodec.encode(event));
    }

    private void sync() throws SQLException {
        if (!durable.afterCommit().isEmpty()) {
            durably.execute(durable.afterCommit());
        }
    }

    /** All ways pay for making them. */
    private List<KeptEvent> next(int count) {
        if (last >= LINES_OF_A_ROOM) {
            rooms++;
            room = RoomName.of("gl1.fit.s." + rooms);
            last = 0;
        }
        return IntStream.range(0, count).<KeptEvent>mapToObj(i -> line()).toList();
    }

    private KeptEvent line() {
        number++;
        UUID id = new UUID((AT.toEpochMilli() << 16) | 0x7000L, 0x8000_0000_0000_0000L | number);
        return new ChatMessage(new MessageId(id), AT, ADA, number, TEXT, null);
    }
}
