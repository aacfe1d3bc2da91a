package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.jdbc.GoLiveDatabase;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.ParticipantId;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.spring.fixture.Webhooks;
import dev.golive.spring.webhook.WebhookDispatcher;
import dev.golive.sroi.capture.Minors;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.test.webhook.SignedWebhook;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The database server that has the evidence, and nothing else, stops in the middle of a session and comes back. */
@SpringBootTest(
        classes = StudioApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"golive.evidence.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", Recordings.WITHOUT_SECURITY})
@ContextConfiguration(initializers = LiveKitSettings.class)
@Import(GoneLedgerEndpointTest.Studio.class)
@DirtiesContext
class GoneLedgerEndpointTest {

    private static final String SESSION = "power-cut";
    private static final ParticipantId ADA = ParticipantId.of("user-ada");
    private static final String EFFORT = item(1, "effort", "{\"rpe\":7,\"minutes\":45}");
    private static final String LINE = item(2, "chat.send", "{\"text\":\"Hello\"}");
    private static final String TAP = item(3, "reaction.tap", "{\"kind\":\"heart\",\"n\":1}");

    @TempDir
    private static Path folder;

    private static Server server;

    /** A ledger of the application's own, and who is a minor. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Studio {
        @Bean
        EvidenceLedger elsewhere() {
            JdbcDataSource database = new JdbcDataSource();
            database.setUrl("jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/evidence");
            database.setUser("sa");
            return GoLiveDatabase.of(database).evidenceLedger(new SplittableRandom(1));
        }

        @Bean
        Minors minors() {
            return who -> who.value().equals("user-kim");
        }
    }

    @BeforeAll
    static void begin() throws SQLException {
        server = started(0);
    }

    @AfterAll
    static void end() {
        server.stop();
    }

    private static Server started(int port) throws SQLException {
        return Server.createTcpServer("-tcpPort", String.valueOf(port), "-baseDir", folder.toString(), "-ifNotExists")
                .start();
    }

    private final Caller nobody;
    private final GoLive golive;
    private final EvidenceLedger ledger;
    private final SubjectRegistrar registrar;
    private final WebhookDispatcher dispatcher;

    @Autowired
    GoneLedgerEndpointTest(
            @LocalServerPort int port,
            GoLive golive,
            EvidenceLedger ledger,
            SubjectRegistrar registrar,
            WebhookDispatcher dispatcher) {
        this.nobody = Caller.of(port);
        this.golive = golive;
        this.ledger = ledger;
        this.registrar = registrar;
        this.dispatcher = dispatcher;
    }

    @Test
    void theSessionGoesOnAndEvidenceCatchesUp() throws SQLException {
        StudioApplication.clock().set(StudioApplication.START);
        bearing(ticket("grace coach")).post("/golive/session/live");
        Caller ada = bearing(ticket("ada athlete"));
        registrar.consent(ADA, null, Purpose.EFFORT, "2026-09", StudioApplication.START);
        RoomName room = golive.rooms().nameFor(SessionId.of(SESSION));
        Identity identity = golive.pseudonyms().identityOf(Participant.of("user-ada", "ada", Role.ATHLETE), room);
        SignedWebhook left = left(room, identity);

        int port = server.getPort();
        server.stop();

        assertThat(ada.post("/golive/messages", LINE).status()).isEqualTo(200);
        assertThat(ada.post("/golive/messages", TAP).status()).isEqualTo(200);
        assertThat(ticket("ben athlete").status()).isEqualTo(200);
        assertRecordsAreAway(ada.post("/golive/messages", EFFORT));
        assertRecordsAreAway(ada.get("/golive/consents"));
        assertRecordsAreAway(ticket("kim athlete"));
        assertThat(post(left).status()).isEqualTo(200);

        server = started(port);

        assertThat(ada.post("/golive/messages", EFFORT).status()).isEqualTo(200);
        assertThat(ticket("kim athlete").status()).isEqualTo(200);
        dispatcher.redeliver(StudioApplication.START.plusSeconds(60));
        assertThat(facts())
                .containsExactly(
                        "dev.golive.effort.reported.v1",
                        "dev.golive.safeguarding.checked.v1",
                        "dev.golive.participant.left.v1");
    }

    private static void assertRecordsAreAway(Answer answer) {
        assertThatProblem(answer, "store-unavailable", 503, "The store is not available")
                .hasDetail("Our records do not answer right now. We'll try again in a moment.");
        assertThat(answer.header("Retry-After")).isEqualTo("3");
    }

    private Answer post(SignedWebhook webhook) {
        return nobody.with("Authorization", webhook.authorization().orElseThrow())
                .post("/golive/livekit/webhook", "application/webhook+json", webhook.text());
    }

    private static SignedWebhook left(RoomName room, Identity identity) {
        return Webhooks.signed("""
                {"event":"participant_left","id":"EV_1","createdAt":"1795370460","room":{"sid":"RM_1","name":"%s"},\
                "participant":{"sid":"PA_1","identity":"%s","joinedAtMs":"1795370400000",\
                "disconnectReason":"CLIENT_INITIATED"}}""".formatted(room.value(), identity.value()));
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        LedgerReader.each(
                ledger,
                Scope.of(new SessionLabel(SESSION)),
                document -> facts.add(document.event().fact().type()));
        return facts;
    }

    private Answer ticket(String login) {
        return nobody.with("X-User", login).post("/golive/token", "{\"room_name\":\"" + SESSION + "\"}");
    }

    private Caller bearing(Answer ticket) {
        return nobody.bearing(ticket.json().at("/golive/pass").stringValue());
    }

    private static String item(int number, String type, String body) {
        return "{\"v\":1,\"id\":\"01990000-0000-7000-8000-00000000000" + number + "\",\"type\":\"" + type
                + "\",\"body\":" + body + "}";
    }
}
