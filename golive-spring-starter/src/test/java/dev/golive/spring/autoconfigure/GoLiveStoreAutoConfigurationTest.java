package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.error.SettingsException;
import dev.golive.jdbc.GoLiveDatabase;
import dev.golive.journal.InMemoryRoomJournal;
import dev.golive.journal.RoomJournal;
import dev.golive.lease.NodeId;
import dev.golive.message.ChatDeleted;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.message.ReactionKind;
import dev.golive.reaction.InMemoryReactionStore;
import dev.golive.reaction.ReactionStore;
import dev.golive.room.RoomName;
import dev.golive.session.InMemorySessionStore;
import dev.golive.session.SessionStore;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.spring.fixture.Webhooks;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.tally.InMemoryTallyStore;
import dev.golive.tally.TallyStore;
import dev.golive.test.TestClock;
import dev.golive.webhook.InMemoryWebhookInbox;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookInbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GoLiveStoreAutoConfigurationTest {

    private static final RoomName ROOM = RoomName.of("sync3");
    private static final Map<ReactionKind, Long> HEARTS = Map.of(ReactionKind.of("heart"), 3L);

    @TempDir
    private Path temp;

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(GoLiveStoreAutoConfiguration.class));

    @Test
    void whatIsNotSaidIsKeptInAFile() {
        Path folder = temp.resolve("golive-data");
        ApplicationContextRunner file = runner.withPropertyValues("golive.store.path=" + folder);
        file.run(context -> {
            context.getBean(WebhookInbox.class).keep(webhook());
            context.getBean(RoomJournal.class).append(ROOM, 0, List.of(event()));
            context.getBean(ReactionStore.class).put(ROOM, NodeId.of("one"), HEARTS);
        });

        file.run(context -> {
            assertThat(context.getBean(WebhookInbox.class).about(ROOM)).hasSize(1);
            assertThat(context.getBean(RoomJournal.class).read(ROOM, 0, 10)).containsExactly(event());
            assertThat(context.getBean(ReactionStore.class).totals(ROOM)).isEqualTo(HEARTS);
        });

        assertThat(Files.exists(folder.resolve("golive.mv.db"))).isTrue();
    }

    @Test
    void theApplicationsDatabaseIsTakenWhereItIsSaid() {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:application;DB_CLOSE_DELAY=-1", "sa", "");
        ApplicationContextRunner application = runner.withPropertyValues("golive.store.type=application")
                .withBean("hosts", DataSource.class, () -> database);
        application.run(context -> context.getBean(WebhookInbox.class).keep(webhook()));

        application.run(context ->
                assertThat(context.getBean(WebhookInbox.class).about(ROOM)).hasSize(1));
    }

    @Test
    void withoutADatabaseOfItsOwnTheApplicationIsToldTheFix() {
        runner.withPropertyValues("golive.store.type=application")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsException.class)
                        .hasMessageContaining("store.type: it is application, and the application has no DataSource")
                        .hasMessageContaining("or take file"));
    }

    @Test
    void inMemoryThereIsNoDatabase() {
        runner.withPropertyValues("golive.store.type=memory", "golive.store.path=" + temp.resolve("none"))
                .run(context -> assertThat(context)
                        .hasSingleBean(InMemorySessionStore.class)
                        .hasSingleBean(InMemoryWebhookInbox.class)
                        .hasSingleBean(InMemoryAttendanceStore.class)
                        .hasSingleBean(InMemoryRoomJournal.class)
                        .hasSingleBean(InMemoryReactionStore.class)
                        .hasSingleBean(InMemoryTallyStore.class));

        assertThat(Files.exists(temp.resolve("none"))).isFalse();
    }

    @Test
    void theApplicationsStoresReplaceOursAndNoDatabaseIsOpened() {
        SessionStore sessions = InMemorySessionStore.create();
        WebhookInbox inbox = InMemoryWebhookInbox.create(InstantSource.system());
        AttendanceStore attendance = InMemoryAttendanceStore.create();
        RoomJournal journal = InMemoryRoomJournal.create();
        ReactionStore reactions = InMemoryReactionStore.create();
        TallyStore tallies = InMemoryTallyStore.create();

        runner.withPropertyValues("golive.store.path=" + temp.resolve("none"))
                .withBean("sessions", SessionStore.class, () -> sessions)
                .withBean("inbox", WebhookInbox.class, () -> inbox)
                .withBean("attendance", AttendanceStore.class, () -> attendance)
                .withBean("journal", RoomJournal.class, () -> journal)
                .withBean("reactions", ReactionStore.class, () -> reactions)
                .withBean("tallies", TallyStore.class, () -> tallies)
                .run(context -> {
                    assertThat(context).getBean(SessionStore.class).isSameAs(sessions);
                    assertThat(context).getBean(WebhookInbox.class).isSameAs(inbox);
                    assertThat(context).getBean(AttendanceStore.class).isSameAs(attendance);
                    assertThat(context).getBean(RoomJournal.class).isSameAs(journal);
                    assertThat(context).getBean(ReactionStore.class).isSameAs(reactions);
                    assertThat(context).getBean(TallyStore.class).isSameAs(tallies);
                });

        assertThat(Files.exists(temp.resolve("none"))).isFalse();
    }

    @Test
    void theApplicationsOwnGoLiveDatabaseReplacesOurs() {
        GoLiveDatabase own = GoLiveDatabase.file(temp.resolve("own"));

        runner.withPropertyValues("golive.store.path=" + temp.resolve("none"))
                .withBean("own", GoLiveDatabase.class, () -> own)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .getBean(GoLiveDatabase.class)
                        .isSameAs(own));

        assertThat(Files.exists(temp.resolve("none"))).isFalse();
    }

    @Test
    void webhooksThatWouldBeForgottenTooSoonAreRefused() {
        runner.withPropertyValues("golive.webhook.keep-for=1h")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("webhook.keep-for: it is PT1H. Take 1d or more."));
    }

    @Test
    void chatThatWouldBeForgottenTooSoonIsRefused() {
        runner.withPropertyValues("golive.chat.keep-for=1h")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("chat.keep-for: it is PT1H. Take 1d or more."));
    }

    @Test
    void chatIsForgottenAfterTheTimeThatWasSaid() {
        TestClock clock = TestClock.at(StudioApplication.START);
        runner.withPropertyValues("golive.chat.keep-for=2d", "golive.store.path=" + temp.resolve("golive-data"))
                .withBean("clock", Clock.class, () -> clock)
                .run(context -> {
                    RoomJournal journal = context.getBean(RoomJournal.class);
                    journal.append(ROOM, 0, List.of(event()));

                    clock.advance(Duration.ofDays(2));
                    journal.append(RoomName.of("other"), 0, List.of(event()));
                    assertThat(journal.read(ROOM, 0, 10)).hasSize(1);

                    clock.advance(Duration.ofHours(1));
                    journal.append(RoomName.of("another"), 0, List.of(event()));
                    assertThat(journal.read(ROOM, 0, 10)).isEmpty();
                });
    }

    private static KeptEvent event() {
        MessageId id = new MessageId(UUID.fromString("0199d6f0-0000-7000-8000-000000000001"));
        return new ChatDeleted(id, StudioApplication.START, null, 1, id);
    }

    private static VerifiedWebhook webhook() {
        byte[] body = Webhooks.body("room_started.json").getBytes(StandardCharsets.UTF_8);
        return VerifiedWebhook.of(WebhookEvent.parse(body), body, StudioApplication.START);
    }
}
