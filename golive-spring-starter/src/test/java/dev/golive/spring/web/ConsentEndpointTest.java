package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.ParticipantId;
import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.event.Purpose;
import dev.golive.test.TestClock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** What people agree to and take back, over HTTP. */
@SpringBootTest(
        classes = {StudioApplication.class, Recordings.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {Recordings.WITHOUT_SECURITY, "golive.evidence.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="})
@ContextConfiguration(initializers = LiveKitSettings.class)
@ExtendWith(OutputCaptureExtension.class)
class ConsentEndpointTest {

    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private static final ParticipantId ADA = ParticipantId.of("user-ada");
    private static final String EFFORT = "{\"purpose\":\"effort\",\"version\":\"1\"}";

    private final Caller nobody;
    private final TestClock clock;
    private final SubjectRegistrar registrar;
    private final String session = "consents-" + SESSIONS.incrementAndGet();

    @Autowired
    ConsentEndpointTest(@LocalServerPort int port, TestClock clock, SubjectRegistrar registrar) {
        this.nobody = Caller.of(port);
        this.clock = clock;
        this.registrar = registrar;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
        clock.set(StudioApplication.START);
        registrar.forget(ADA, Set.of(), StudioApplication.START);
    }

    @Test
    void nothingIsAgreedToUntilSomebodyDoes() {
        Answer answer = as("ada athlete").get("/golive/consents");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonNode json = answer.json();
        assertThat(json.propertyNames()).containsExactlyInAnyOrder("consents", "effort", "checkIns");
        assertThat(json.path("consents")
                        .valueStream()
                        .map(each -> each.path("purpose").stringValue()))
                .containsExactly("effort", "wellbeing");
        assertThat(json.path("consents")).allSatisfy(each -> {
            assertThat(each.propertyNames()).containsExactlyInAnyOrder("purpose", "agreed", "version", "title", "text");
            assertThat(each.path("agreed").booleanValue()).isFalse();
        });
        assertThat(json.at("/effort/anchors")).hasSize(11);
        assertThat(json.path("checkIns")
                        .valueStream()
                        .map(each -> each.path("id").stringValue()))
                .containsExactly("before", "after", "ons4");
        assertThat(json.at("/checkIns/2/introduction").stringValue()).contains("four questions");
        assertThat(json.at("/checkIns/2/questions/0").propertyNames())
                .containsExactlyInAnyOrder("key", "kind", "text", "lowest", "highest", "lowestLabel", "highestLabel");
    }

    @Test
    void whatIsAgreedToIsKeptOfThePersonAndCanBeTakenBack() {
        Caller ada = as("ada athlete");

        JsonNode agreed = ada.post("/golive/consents", EFFORT).json();
        assertThat(agreed.at("/consents/0/agreed").booleanValue()).isTrue();
        assertThat(agreed.at("/consents/1/agreed").booleanValue()).isFalse();
        assertThat(registrar.consents(ADA, null)).containsExactly(Purpose.EFFORT);

        clock.advance(Duration.ofSeconds(1));
        JsonNode withdrawn = ada.post("/golive/consents/withdraw", "{\"purpose\":\"effort\"}")
                .json();
        assertThat(withdrawn.at("/consents/0/agreed").booleanValue()).isFalse();
        assertThat(registrar.consents(ADA, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"purpose\":\"effort\",\"version\":\"0\"} | \"version\" must name the wording that was read, \"1\" by now."
                        + " Show it, and ask again.",
                "{\"purpose\":\"effort\"} | \"version\" must name the wording that was read, \"1\" by now. Show it, and ask again.",
                "{\"purpose\":\"marketing\",\"version\":\"1\"} | \"purpose\" must be one of effort, wellbeing.",
                "{} | \"purpose\" must be one of effort, wellbeing.",
                "[] | The request's body is not the JSON that was expected."
            })
    void whatMakesNoSenseIsNotAgreedTo(String body, String detail) {
        Answer answer = as("ada athlete").post("/golive/consents", body);

        assertThatProblem(answer, "request-not-valid", 400, "The request is not valid")
                .hasDetail(detail);
        assertThat(registrar.consents(ADA, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace coach", "mo moderator", "cora co-coach"})
    void whoDoesNotTrainIsNotAsked(String login) {
        assertThatProblem(as(login).get("/golive/consents"), "not-allowed", 403, "This role may not do that");
        assertThatProblem(as(login).post("/golive/consents", EFFORT), "not-allowed", 403, "This role may not do that");
    }

    @Test
    void withoutAPassNothingIsToldOrTaken() {
        for (Answer answer : new Answer[] {
            nobody.get("/golive/consents"),
            nobody.post("/golive/consents", EFFORT),
            nobody.post("/golive/consents/withdraw", EFFORT)
        }) {
            assertThatProblem(answer, "pass-not-valid", 401, "The session pass is not valid");
        }
    }

    @Test
    void thePageIsToldThatEvidenceIsKept() {
        JsonNode ticket = ticket("ada athlete");

        assertThat(ticket.at("/golive/evidence").booleanValue()).isTrue();
    }

    @Test
    void nothingOfThePersonIsLogged(CapturedOutput output) {
        as("ada athlete").post("/golive/consents", EFFORT);
        as("ada athlete").post("/golive/consents", "{\"purpose\":\"ada's secret\"}");

        assertThat(output).doesNotContain("ada");
    }

    private Caller as(String login) {
        return nobody.bearing(ticket(login).at("/golive/pass").stringValue());
    }

    private JsonNode ticket(String login) {
        return nobody.with("X-User", login)
                .post("/golive/token", "{\"room_name\":\"" + session + "\"}")
                .json();
    }
}
