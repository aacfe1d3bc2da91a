package dev.golive.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
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
import dev.golive.sroi.capture.Programmes;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.test.TestClock;
import dev.golive.test.webhook.SignedWebhook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** Evidence over HTTP: from a ticket, a webhook and a report to the ledger. */
@SpringBootTest(
        classes = {StudioApplication.class, Recordings.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {Recordings.WITHOUT_SECURITY, "golive.evidence.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="})
@ContextConfiguration(initializers = LiveKitSettings.class)
@Import(EvidenceEndpointTest.Timetable.class)
class EvidenceEndpointTest {

    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private static final AtomicLong IDS = new AtomicLong();
    private static final ProgrammeId AUTUMN = new ProgrammeId("autumn");
    private static final ParticipantId ADA = ParticipantId.of("user-ada");

    /** What sessions are part of. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        Programmes programmes() {
            return session -> Optional.of(AUTUMN);
        }
    }

    private final Caller nobody;
    private final TestClock clock;
    private final GoLive golive;
    private final EvidenceLedger ledger;
    private final SubjectRegistrar registrar;
    private final String session = "evidence-" + SESSIONS.incrementAndGet();

    @Autowired
    EvidenceEndpointTest(
            @LocalServerPort int port,
            TestClock clock,
            GoLive golive,
            EvidenceLedger ledger,
            SubjectRegistrar registrar) {
        this.nobody = Caller.of(port);
        this.clock = clock;
        this.golive = golive;
        this.ledger = ledger;
        this.registrar = registrar;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
        clock.set(StudioApplication.START);
        registrar.forget(ADA, Set.of(AUTUMN), StudioApplication.START);
    }

    @Test
    void aRatingIsKeptOnceWhoGivesItHasAgreed() {
        assertThat(as("grace coach").post("/golive/session/live").status()).isEqualTo(200);
        String effort = item("effort", "{\"rpe\":7,\"minutes\":45}");

        JsonNode refused = send("ada athlete", effort);
        registrar.consent(ADA, AUTUMN, Purpose.EFFORT, "2026-09", clock.instant());
        JsonNode taken = send("ada athlete", effort);
        JsonNode again = send("ada athlete", effort);

        assertThat(refused.path("code").stringValue()).isEqualTo("NOT_ALLOWED");
        assertThat(refused.path("detail").stringValue()).contains("have not agreed");
        assertThat(taken.path("accepted").booleanValue()).isTrue();
        assertThat(again.path("accepted").booleanValue()).isTrue();
        assertThat(types()).containsExactly("dev.golive.effort.reported.v1");
        assertThat(events().get(0).programme()).isEqualTo(AUTUMN);
        assertThat(events().get(0).subject()).isEqualTo(registrar.subjectOf(ADA, AUTUMN));
    }

    @Test
    void aWebhookIsEvidenceOfThePersonWhoGotTheTicket() {
        as("ada athlete");
        RoomName room = golive.rooms().nameFor(SessionId.of(session));
        Identity identity = golive.pseudonyms().identityOf(Participant.of("user-ada", "ada", Role.ATHLETE), room);

        assertThat(post(left(room, identity)).status()).isEqualTo(200);
        assertThat(post(left(room, identity)).status()).isEqualTo(200);

        assertThat(types()).containsExactly("dev.golive.participant.left.v1");
        String json = new String(registrar.export(ADA, AUTUMN), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"session\":\"" + session + "\"", "CLIENT_INITIATED")
                .doesNotContain(identity.value())
                .doesNotContain("user-ada");

        assertThat(registrar.forget(ADA, Set.of(AUTUMN), clock.instant())).isEqualTo(1);
        assertThat(events()).isEmpty();
        assertThat(registrar.export(ADA, AUTUMN)).isEqualTo("[]".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoeverRunsTheSessionSeesItsFiguresAsTheyCome() {
        Caller coach = as("grace coach");
        coach.post("/golive/session/live");
        registrar.consent(ADA, AUTUMN, Purpose.EFFORT, "2026-09", clock.instant());

        try (Stream<String> lines = coach.lines("/golive/session/evidence")) {
            Iterator<String> heard = lines.iterator();
            assertThat(next(heard)).isEqualTo("{\"present\":0,\"people\":0,\"effort\":{\"count\":0},\"answers\":{}}");
            send("ada athlete", item("effort", "{\"rpe\":7,\"minutes\":45}"));
            assertThat(next(heard)).contains("\"effort\":{\"count\":1}");
        }

        Answer refused = as("ada athlete").get("/golive/session/evidence");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(nobody.get("/golive/session/evidence").status()).isEqualTo(401);
    }

    private static String next(Iterator<String> lines) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("data:")) {
                return line.substring("data:".length());
            }
        }
        throw new AssertionError("The stream ended.");
    }

    @Test
    void aRoomThatClosesLeavesThePlanAndTheTimeOnAir() {
        as("grace coach").post("/golive/session/live");
        RoomName room = golive.rooms().nameFor(SessionId.of(session));

        assertThat(post(Webhooks.signed("""
                {"event":"room_finished","id":"EV_f_%s","createdAt":"1795370460","room":{"sid":"RM_1","name":"%s"}}""".formatted(session, room.value()))).status())
                .isEqualTo(200);

        assertThat(types())
                .containsExactly(
                        "dev.golive.session.closed.v1", "dev.golive.session.planned.v1", "dev.golive.session.live.v1");
    }

    private Answer post(SignedWebhook webhook) {
        return nobody.with("Authorization", webhook.authorization().orElseThrow())
                .post("/golive/livekit/webhook", "application/webhook+json", webhook.text());
    }

    private SignedWebhook left(RoomName room, Identity identity) {
        return Webhooks.signed("""
                {"event":"participant_left","id":"EV_%s","createdAt":"1795370460","room":{"sid":"RM_1","name":"%s"},\
                "participant":{"sid":"PA_1","identity":"%s","joinedAtMs":"1795370400000",\
                "disconnectReason":"CLIENT_INITIATED"}}""".formatted(session, room.value(), identity.value()));
    }

    private List<String> types() {
        return events().stream().map(event -> event.fact().type()).toList();
    }

    private List<EvidenceEvent> events() {
        List<EvidenceEvent> events = new ArrayList<>();
        LedgerReader.each(ledger, Scope.of(new SessionLabel(session)), document -> events.add(document.event()));
        return events;
    }

    private JsonNode send(String login, String item) {
        return as(login).post("/golive/messages", item).json().path("answers").path(0);
    }

    private Caller as(String login) {
        JsonNode ticket = nobody.with("X-User", login)
                .post("/golive/token", "{\"room_name\":\"" + session + "\"}")
                .json();
        return nobody.bearing(ticket.at("/golive/pass").stringValue());
    }

    private static String item(String type, String body) {
        String id = new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0001_0000L | IDS.incrementAndGet()).toString();
        return "{\"v\":1,\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"body\":" + body + "}";
    }
}
