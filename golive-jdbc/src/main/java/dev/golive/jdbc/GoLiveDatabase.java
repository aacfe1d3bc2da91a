package dev.golive.jdbc;

import dev.golive.error.SettingsException;
import dev.golive.journal.RoomJournal;
import dev.golive.reaction.ReactionStore;
import dev.golive.session.SessionStore;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.capture.SubjectBook;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.outlet.CursorStore;
import dev.golive.sroi.privacy.SaltStore;
import dev.golive.tally.TallyStore;
import dev.golive.webhook.WebhookInbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;

/**
 * A database with this library's tables, all of which are called {@code golive_…}. Opening it brings the tables to this
 * version (Flyway, with a history of its own in {@code golive_schema_history}). Thread-safe.
 *
 * <p>Its stores keep everything in the database and nothing in memory: several nodes may use the same one, and a killed
 * process loses nothing of what a store's method had returned from. That was proved by killing processes; for the file
 * each write is synced to the disk as well.
 */
public final class GoLiveDatabase implements AutoCloseable {

    private final Sql sql;
    private final Runnable release;

    private GoLiveDatabase(Sql sql, Runnable release) {
        this.sql = sql;
        this.release = release;
    }

    /**
     * A database of our own in a file, made if it is not there. One process at a time can have it open.
     *
     * @param folder where the file {@code golive.mv.db} is; made if it is not there, for this user alone
     * @throws SettingsException if the folder can't be made or written, or another process has the file open
     */
    public static GoLiveDatabase file(Path folder) {
        H2File file = H2File.open(folder);
        try {
            Schema.migrate(file.source());
            return new GoLiveDatabase(new Sql(file.source(), H2File.WRITE_NOW), file::close);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Tables in a database that you have: PostgreSQL 13 or newer, or H2 2.
     *
     * @param source stays yours: closing this does not close it
     * @throws SettingsException if the database does not answer, or may not be changed
     */
    public static GoLiveDatabase of(DataSource source) {
        Schema.migrate(Objects.requireNonNull(source, "source"));
        return new GoLiveDatabase(new Sql(source, null), () -> {});
    }

    /**
     * Keeps webhooks.
     *
     * @param clock says when a webhook was kept
     * @param keepFor how long; their bodies hold the names people had. At least a day: far longer than anybody could
     *     replay one
     * @throws IllegalArgumentException if it is shorter than a day
     */
    public WebhookInbox webhookInbox(InstantSource clock, Duration keepFor) {
        return new JdbcWebhookInbox(sql, clock, keepFor);
    }

    /** Keeps the state of sessions; times to the microsecond. */
    public SessionStore sessionStore() {
        return new JdbcSessionStore(sql);
    }

    /** Keeps who was where; times to the millisecond. */
    public AttendanceStore attendanceStore() {
        return new JdbcAttendanceStore(sql);
    }

    /**
     * Keeps what was said and done in rooms.
     *
     * @param clock says when a room is too old
     * @param keepFor how long a room is kept after its last event; then it is forgotten whole. At least a day
     * @throws IllegalArgumentException if it is shorter than a day
     */
    public RoomJournal roomJournal(InstantSource clock, Duration keepFor) {
        return new JdbcRoomJournal(sql, clock, keepFor);
    }

    /** Adds reactions up. A room that nobody has spoken for in 30 days is forgotten; times to the microsecond. */
    public ReactionStore reactionStore() {
        return new JdbcReactionStore(sql);
    }

    /**
     * Keeps what people have counted, answered and been given. Answers may say something about somebody's health: keep them
     * no longer than they are needed.
     *
     * @param keepFor how long a room is kept after a node last spoke for it; then it is forgotten whole. At least a day
     * @throws IllegalArgumentException if it is shorter than a day
     */
    public TallyStore tallyStore(Duration keepFor) {
        return new JdbcTallyStore(sql, keepFor);
    }

    /**
     * Keeps evidence. Several nodes may append; a group of threads does it faster through a
     * {@link dev.golive.sroi.ledger.GroupingLedger}.
     *
     * @param random where salts come from: a {@link java.security.SecureRandom}
     */
    public EvidenceLedger evidenceLedger(RandomGenerator random) {
        return new JdbcEvidenceLedger(sql, random);
    }

    /** Keeps the salts of people's pseudonyms. */
    public SaltStore saltStore() {
        return new JdbcSaltStore(sql);
    }

    /** Remembers how far sinks have come. */
    public CursorStore cursorStore() {
        return new JdbcCursorStore(sql);
    }

    /** Remembers whose evidence comes from which identity in a room. */
    public SubjectBook subjectBook() {
        return new JdbcSubjectBook(sql);
    }

    /** Lets go of the file; does nothing to a database of yours. */
    @Override
    public void close() {
        release.run();
    }
}
