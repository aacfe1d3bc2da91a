package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.board.BoardLabel;
import dev.golive.board.ScoreSet;
import dev.golive.board.XpAward;
import dev.golive.journal.RoomJournal;
import dev.golive.message.BoardStep;
import dev.golive.message.ChatMessage;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.ModerationAct;
import dev.golive.message.ModerationEvent;
import dev.golive.message.Reason;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantId;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionStore;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.capture.RoomEraser;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.capture.WebhookFacts;
import dev.golive.sroi.event.Purpose;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyStore;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookInbox;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** Somebody takes part in all there is, and is forgotten: then every column of every table is looked through. */
class ErasureTest {

    private static final RoomName ROOM = RoomName.of("gl1.gym.s.tuesday");
    private static final SessionId SESSION = SessionId.of("tuesday");
    private static final ParticipantId ADA = ParticipantId.of("user-ada");
    private static final ParticipantId BEN = ParticipantId.of("user-ben");
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:erasure;DB_CLOSE_DELAY=-1", "sa", "");
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<String> hosts = new ArrayList<>();

    @Test
    void whoIsForgottenIsInNoColumnOfAnyTableAndOthersAreWhereTheyWere() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        GoLiveStoreAutoConfiguration.class, GoLiveEvidenceAutoConfiguration.class))
                .withPropertyValues(
                        "golive.evidence.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                        "golive.store.type=application")
                .withBean(DataSource.class, () -> database)
                .withBean("hosts", RoomEraser.class, () -> (room, person) -> hosts.add(person.value()))
                .run(context -> {
                    SubjectRegistrar registrar = context.getBean(SubjectRegistrar.class);
                    takePart(context, ADA, "Zephyrine", "plumcake");
                    takePart(context, BEN, "Quillfeather", "gingersnap");
                    String pseudonym = registrar.subjectOf(ADA, null).value().toLowerCase(Locale.ROOT);
                    String bens = registrar.subjectOf(BEN, null).value().toLowerCase(Locale.ROOT);
                    String[] adas = {"zephyrine", "plumcake", "p_zephyrine", pseudonym};
                    assertThat(columns()).contains(adas);

                    registrar.forget(ADA, Set.of(), NOW);

                    assertThat(columns()).doesNotContain(adas).contains("quillfeather", "gingersnap", bens);
                    assertThat(hosts).containsExactly("p_zephyrine");
                    assertThat(context.getBean(RoomJournal.class).read(ROOM, 0, 100))
                            .hasSize(8);
                });
    }

    private void takePart(ApplicationContext context, ParticipantId who, String name, String words) {
        SubjectRegistrar registrar = context.getBean(SubjectRegistrar.class);
        Identity identity = Identity.of("p_" + name.toLowerCase(Locale.ROOT));
        registrar.admit(SESSION, ROOM, identity, who, NOW);
        registrar.consent(who, null, Purpose.EFFORT, "1", NOW);
        Sender sender = new Sender(identity, DisplayName.of(name), Role.ATHLETE);
        RoomJournal journal = context.getBean(RoomJournal.class);
        List<KeptEvent> before = journal.read(ROOM, 0, 100);
        journal.append(
                ROOM,
                before.size(),
                List.of(
                        new ChatMessage(id(), NOW, sender, before.size() + 1, MessageText.of(words), null),
                        new ModerationEvent(
                                id(),
                                NOW,
                                null,
                                ModerationAct.MUTE,
                                identity,
                                sender.name(),
                                Reason.of(words),
                                null,
                                null),
                        new BoardStep(id(), NOW, null, new XpAward(identity, sender.name(), 5, new BoardLabel(words))),
                        new BoardStep(id(), NOW, null, new ScoreSet(identity, 3))));
        context.getBean(TallyStore.class)
                .put(
                        ROOM,
                        List.of(
                                Tally.reps(identity, "squats", "device", 1, 3),
                                Tally.takesPart(identity, name, NOW),
                                Tally.award(identity, "award", 5, words),
                                Tally.answer(identity, "how", 7, NOW)));
        arrive(context, identity, name);
        context.getBean(SessionStore.class)
                .update(
                        LiveSession.planned(SESSION, ROOM, NOW),
                        session -> session.state().over()
                                ? session
                                : session.goLive(identity, NOW).end(NOW.plusSeconds(60)));
    }

    private static void arrive(ApplicationContext context, Identity identity, String name) {
        byte[] body = """
                {"event":"participant_joined", "room":{"sid":"RM_1","name":"%s"}, "id":"EV_%s", "createdAt":"1795370400",
                 "participant":{"sid":"PA_%3$s", "identity":"%3$s", "name":"%2$s", "joinedAt":"1795370400"}}
                """.formatted(ROOM.value(), name, identity.value()).getBytes(StandardCharsets.UTF_8);
        WebhookEvent event = WebhookEvent.parse(body);
        context.getBean(WebhookInbox.class).keep(VerifiedWebhook.of(event, body, NOW));
        context.getBean(AttendanceStore.class)
                .add(List.of(WebhookFacts.from(event).orElseThrow()));
    }

    private MessageId id() {
        return MessageId.create(InstantSource.fixed(NOW), random);
    }

    /** All that is in the tables, in lower case; bytes as the text they are. */
    private String columns() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select table_name from information_schema.tables where lower(table_name) like 'golive\\_%'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).hasSizeGreaterThan(10);
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            Object value = rows.getObject(i);
                            all.append(
                                            value instanceof byte[] bytes
                                                    ? new String(bytes, StandardCharsets.UTF_8)
                                                    : value)
                                    .append('\n');
                        }
                    }
                }
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
