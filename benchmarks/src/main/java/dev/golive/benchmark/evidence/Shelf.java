package dev.golive.benchmark.evidence;

import dev.golive.benchmark.micro.Durable;
import dev.golive.benchmark.micro.DurableFile;
import dev.golive.benchmark.micro.DurablePostgres;
import dev.golive.jdbc.GoLiveDatabase;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.ledger.Durability;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.JsonLinesLedger;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where events are kept, in two ways: by a ledger, and past it. */
public final class Shelf implements AutoCloseable {

    private static final String INSERT = """
            insert into golive_evidence (position, source, event_id, programme, session, subject, leaf, salt, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What a ledger's line or row has beside the event: salt and hash. */
    private static final byte[] SALT = new byte[16];

    private static final byte[] LEAF = new byte[32];
    private static final int REST_OF_LINE = 160;

    /** The kinds, in the order in which they are shown. */
    public enum Kind {
        /** JSON lines with a sync for each group. */
        LINES("JSON lines"),
        /** The library's own file. */
        H2("an H2 file"),
        /** A PostgreSQL with its own settings. */
        POSTGRES("PostgreSQL");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        /** As the report calls it. */
        public String inWords() {
            return inWords;
        }
    }

    private final Kind kind;
    private final @Nullable Durable durable;
    private final @Nullable GoLiveDatabase database;
    private final @Nullable Connection connection;
    private final EvidenceLedger ledger;
    private final Path lines;
    private long last;

    private Shelf(
            Kind kind,
            @Nullable Durable durable,
            @Nullable GoLiveDatabase database,
            @Nullable Connection connection,
            EvidenceLedger ledger,
            Path lines) {
        this.kind = kind;
        this.durable = durable;
        this.database = database;
        this.connection = connection;
        this.ledger = ledger;
        this.lines = lines;
    }

    static Shelf open(Kind kind) throws IOException, SQLException {
        Path folder = Files.createDirectories(Path.of("benchmarks/target"));
        Path lines = Files.createTempFile(folder, "ledger", ".jsonl");
        if (kind == Kind.LINES) {
            EvidenceLedger ledger = JsonLinesLedger.open(lines, Durability.POWER_LOSS, new SecureRandom());
            return new Shelf(kind, null, null, null, ledger, lines);
        }
        Durable durable = kind == Kind.H2 ? new DurableFile() : new DurablePostgres();
        GoLiveDatabase database = durable.open();
        EvidenceLedger ledger = database.evidenceLedger(new SecureRandom());
        return new Shelf(kind, durable, database, durable.connect(), ledger, lines);
    }

    Kind kind() {
        return kind;
    }

    EvidenceLedger ledger() {
        return ledger;
    }

    Map<String, String> version() throws SQLException {
        if (connection == null) {
            return Map.of();
        }
        DatabaseMetaData about = connection.getMetaData();
        return Map.of(about.getDatabaseProductName(), about.getDatabaseProductVersion());
    }

    /** Keeps the same bytes past the ledger, durable when this returns. */
    void bare(List<EventDocument> documents) throws IOException, SQLException {
        if (connection == null || durable == null) {
            write(documents);
            return;
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (EventDocument document : documents) {
                bind(insert, document);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        if (!durable.afterCommit().isEmpty()) {
            try (Statement sync = connection.createStatement()) {
                sync.execute(durable.afterCommit());
            }
        }
    }

    private void bind(PreparedStatement insert, EventDocument document) throws SQLException {
        EvidenceEvent event = document.event();
        last++;
        insert.setLong(1, last);
        insert.setString(2, event.key().source());
        insert.setString(3, event.key().id());
        insert.setString(4, Objects.requireNonNull(event.programme()).value());
        insert.setString(5, Objects.requireNonNull(event.session()).value());
        insert.setString(6, Objects.requireNonNull(event.subject()).value());
        insert.setBytes(7, LEAF);
        insert.setBytes(8, SALT);
        insert.setBytes(9, document.utf8());
    }

    private void write(List<EventDocument> documents) throws IOException {
        Path bare = lines.resolveSibling(lines.getFileName() + ".bare");
        try (FileChannel channel = FileChannel.open(bare, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[][] bytes = documents.stream().map(EventDocument::utf8).toArray(byte[][]::new);
            int length = 0;
            for (byte[] each : bytes) {
                length += each.length + REST_OF_LINE;
            }
            ByteBuffer buffer = ByteBuffer.allocate(length);
            for (byte[] each : bytes) {
                buffer.put(each).put(new byte[REST_OF_LINE]);
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        if (connection != null) {
            connection.close();
        }
        if (ledger instanceof JsonLinesLedger file) {
            file.close();
        }
        for (String end : List.of("", ".lock", ".bare")) {
            Files.deleteIfExists(lines.resolveSibling(lines.getFileName() + end));
        }
        if (database != null && durable != null) {
            database.close();
            durable.end();
        }
    }
}
