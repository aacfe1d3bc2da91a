package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.error.SettingsException;
import dev.golive.error.StoreUnavailableException;
import dev.golive.journal.RoomJournal;
import dev.golive.lease.NodeId;
import dev.golive.message.ReactionKind;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.session.LiveSession;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyStore;
import dev.golive.test.TestClock;
import dev.golive.webhook.WebhookInbox;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GoLiveDatabaseTest {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Tally FIGURE = Tally.reps(Identity.of("p_ann"), "squats", "phone", 1, 10);

    @TempDir
    private Path temp;

    @Test
    void theFileIsThereAfterClosingAndOpening() {
        Path folder = temp.resolve("deep").resolve("golive-data");
        try (GoLiveDatabase database = GoLiveDatabase.file(folder)) {
            database.webhookInbox(InstantSource.system(), MONTH).keep(Receiver.webhook(1));
        }

        try (GoLiveDatabase database = GoLiveDatabase.file(folder)) {
            WebhookInbox inbox = database.webhookInbox(InstantSource.system(), MONTH);

            assertThat(inbox.about(RoomName.of("killed"))).hasSize(1);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theFolderIsForItsUserAlone() throws IOException {
        Path folder = temp.resolve("golive-data");

        GoLiveDatabase.file(folder).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileThatAnotherProcessHasOpenIsRefusedWithTheFix() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Receiver.class.getName(),
                        temp.toString(),
                        "0")
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("0");

            assertThatExceptionOfType(SettingsException.class)
                    .isThrownBy(() -> GoLiveDatabase.file(temp))
                    .withMessageContaining("store.path: another process has ")
                    .withMessageContaining("golive.store.type=application");
        } finally {
            other.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void aFolderThatCantBeMadeIsRefusedWithTheFix() throws IOException {
        Path file = Files.createFile(temp.resolve("a-file"));

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> GoLiveDatabase.file(file.resolve("below")))
                .withMessageContaining("can't be made. Give one that this user may write to.");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(temp.resolve("golive.mv.db"), "these are not the bytes of a database".repeat(500));

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> GoLiveDatabase.file(temp))
                .withMessageContaining("can't be opened");
    }

    @Test
    void ourTablesStandBesideTheHostsOwn() {
        JdbcConnectionPool hosts = JdbcConnectionPool.create("jdbc:h2:mem:host;DB_CLOSE_DELAY=-1", "sa", "");
        Jdbi host = Jdbi.create(hosts);
        host.useHandle(handle -> handle.execute("create table booking (id int)"));

        GoLiveDatabase.of(hosts).close();
        GoLiveDatabase.of(hosts).close();

        List<String> tables = host.withHandle(handle -> handle.createQuery(
                        "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'")
                .mapTo(String.class)
                .list());
        assertThat(tables)
                .containsExactlyInAnyOrder(
                        "booking",
                        "golive_webhook",
                        "golive_session",
                        "golive_attendance_room",
                        "golive_attendance_connection",
                        "golive_journal",
                        "golive_reaction",
                        "golive_reaction_lease",
                        "golive_tally",
                        "golive_tally_lease",
                        "golive_evidence",
                        "golive_evidence_head",
                        "golive_evidence_salt",
                        "golive_evidence_subject",
                        "golive_outlet",
                        "golive_schema_history");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsRefusedWithTheFix() {
        JdbcConnectionPool gone = JdbcConnectionPool.create("jdbc:h2:mem:gone;IFEXISTS=TRUE", "sa", "");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> GoLiveDatabase.of(gone))
                .withMessageContaining("store: the database's tables can't be brought to this version")
                .withMessageContaining("may create tables");
    }

    @Test
    void aDatabaseThatGoesAwayIsAClearErrorAndComesBackByItself() {
        JdbcConnectionPool hosts = JdbcConnectionPool.create("jdbc:h2:mem:away;DB_CLOSE_DELAY=-1", "sa", "");
        WebhookInbox inbox = GoLiveDatabase.of(hosts).webhookInbox(InstantSource.system(), MONTH);
        Jdbi host = Jdbi.create(hosts);
        host.useHandle(handle -> handle.execute("alter table golive_webhook rename to hidden"));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> inbox.keep(Receiver.webhook(1)))
                .withMessage("The database did not do what was asked. Check that it runs and has room.");
        host.useHandle(handle -> handle.execute("alter table hidden rename to golive_webhook"));

        assertThat(inbox.keep(Receiver.webhook(1))).isTrue();
    }

    @Test
    void anEventOfANewerVersionIsAClearErrorAndNoGap() {
        JdbcConnectionPool hosts = JdbcConnectionPool.create("jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1", "sa", "");
        RoomJournal journal = GoLiveDatabase.of(hosts).roomJournal(InstantSource.system(), MONTH);
        journal.append(RoomName.of("r42"), 0, Line.some(1, 3));
        Jdbi.create(hosts)
                .useHandle(handle -> handle.execute(
                        "update golive_journal set body = ? where number = 2",
                        "{\"v\":1,\"id\":\"%s\",\"type\":\"chat.sung\",\"at\":1,\"body\":{}}"
                                .formatted(Line.some(2, 1).get(0).id())
                                .getBytes(StandardCharsets.UTF_8)));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> journal.read(RoomName.of("r42"), 0, 10))
                .withMessageContaining("written by a newer one");
        assertThat(journal.read(RoomName.of("r42"), 2, 10)).isEqualTo(Line.some(3, 1));
    }

    @Test
    void aFigureOfANewerVersionIsLeftToIt() {
        JdbcConnectionPool hosts = JdbcConnectionPool.create("jdbc:h2:mem:newerfigure;DB_CLOSE_DELAY=-1", "sa", "");
        TallyStore store = GoLiveDatabase.of(hosts).tallyStore(MONTH);
        Tally other = Tally.reps(FIGURE.person(), "jumps", "phone", 1, 10);
        store.put(RoomName.of("r42"), List.of(FIGURE, other));
        Jdbi.create(hosts)
                .useHandle(handle -> handle.execute("update golive_tally set kind = 'SUNG' where item = 'jumps'"));

        assertThat(store.all(RoomName.of("r42"))).containsExactly(FIGURE);
        assertThat(store.of(RoomName.of("r42"), FIGURE.person())).containsExactly(FIGURE);
    }

    @Test
    void aPoolWhoseConnectionsDontCommitByThemselvesLosesNothing() {
        JdbcConnectionPool hosts = JdbcConnectionPool.create("jdbc:h2:mem:manual;DB_CLOSE_DELAY=-1", "sa", "");
        GoLiveDatabase database = GoLiveDatabase.of(withoutAutoCommit(hosts));
        LiveSession session =
                LiveSession.planned(SessionId.of("42"), RoomName.of("r42"), Instant.parse("2026-11-22T18:00:00Z"));

        database.webhookInbox(InstantSource.system(), MONTH).keep(Receiver.webhook(1));
        database.sessionStore().update(session, current -> current);
        database.roomJournal(InstantSource.system(), MONTH).append(session.room(), 0, Line.some(1, 2));
        database.reactionStore().put(session.room(), NodeId.of("one"), Map.of(ReactionKind.of("heart"), 1L));
        database.tallyStore(MONTH).put(session.room(), List.of(FIGURE));

        GoLiveDatabase other = GoLiveDatabase.of(hosts);
        assertThat(other.webhookInbox(InstantSource.system(), MONTH).about(RoomName.of("killed")))
                .hasSize(1);
        assertThat(other.sessionStore().find(session.room())).contains(session);
        assertThat(other.roomJournal(InstantSource.system(), MONTH).read(session.room(), 0, 10))
                .isEqualTo(Line.some(1, 2));
        assertThat(other.reactionStore().totals(session.room())).hasSize(1);
        assertThat(other.tallyStore(MONTH).all(session.room())).containsExactly(FIGURE);
    }

    /** As many hosts set their pools. */
    private static DataSource withoutAutoCommit(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(source, arguments);
                    if (result instanceof Connection connection) {
                        connection.setAutoCommit(false);
                    }
                    return result;
                });
    }

    @Test
    void webhooksAreForgottenAfterTheirTimeAndNotBefore() {
        Instant now = Instant.parse("2026-11-22T18:00:00Z");
        TestClock clock = TestClock.at(now);
        try (GoLiveDatabase database = GoLiveDatabase.file(temp)) {
            WebhookInbox inbox = database.webhookInbox(clock, MONTH);
            inbox.keep(Receiver.webhook(1));

            clock.advance(MONTH);
            inbox.keep(Receiver.webhook(2));
            assertThat(inbox.about(RoomName.of("killed"))).hasSize(2);

            clock.advance(Duration.ofHours(1));
            inbox.keep(Receiver.webhook(3));
            assertThat(inbox.about(RoomName.of("killed"))).hasSize(2);
        }
    }

    @Test
    void theFileStaysSmall() throws IOException {
        try (GoLiveDatabase database = GoLiveDatabase.file(temp)) {
            WebhookInbox inbox = database.webhookInbox(InstantSource.system(), MONTH);
            for (int number = 0; number < 500; number++) {
                inbox.keep(Receiver.webhook(number));
                inbox.settle(Receiver.webhook(number).event().id());
            }
        }

        // Half a kilobyte each with all indexes; H2 with a write delay of zero makes more than 20 MB of these.
        assertThat(Files.size(temp.resolve("golive.mv.db"))).isLessThan(5_000_000);
    }

    @Test
    void aJournalInAFileStaysSmall() throws IOException {
        try (GoLiveDatabase database = GoLiveDatabase.file(temp)) {
            RoomJournal journal = database.roomJournal(InstantSource.system(), MONTH);
            for (int number = 0; number < 500; number++) {
                journal.append(RoomName.of("r42"), number, Line.some(number, 1));
            }
        }

        assertThat(Files.size(temp.resolve("golive.mv.db"))).isLessThan(5_000_000);
    }

    @Test
    void whatIsKeptIsKeptForADayAtLeast() {
        try (GoLiveDatabase database = GoLiveDatabase.file(temp)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> database.webhookInbox(InstantSource.system(), Duration.ofHours(23)))
                    .withMessageContaining("PT24H at least");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> database.roomJournal(InstantSource.system(), Duration.ofHours(23)))
                    .withMessageContaining("PT24H at least");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> database.tallyStore(Duration.ofHours(23)))
                    .withMessageContaining("PT24H at least");
        }
    }
}
