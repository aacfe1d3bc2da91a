package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is refused because of who sends it, when, how fast or how much: the code, and that a page hears nothing of it. */
class RefusedIT {

    private static final String SESSION = "refused";

    private static Venue venue;
    private static Browser browser;
    private static Ear coachsPage;

    @BeforeAll
    static void open() {
        // So slow a refill that it can't happen in the middle of a test.
        venue = Venue.open("golive.relay.chat-pause=1h");
        browser = venue.browser();
        coachsPage = Ear.at(new CoachTab(venue, Tab.desktop(browser), SESSION).goLive());
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    @Test
    void whoIsMutedIsNotHeardUntilTheyAreUnmuted() throws Exception {
        Caller ada = caller(SESSION, "muted", Role.ATHLETE);
        Caller mo = caller(SESSION, "mo-1", Role.MODERATOR);
        mo.tell(act("mute", ada));
        String unheard = Caller.newId();

        JsonNode answer = ada.send(Caller.line(unheard, "muted")).path(0);

        assertRefused(answer, unheard, "MUTED");
        assertNotHeard(unheard);
        assertThat(ada.get("/golive/chat").path("muted").booleanValue(false)).isTrue();
        mo.tell(act("unmute", ada));
        String heard = Caller.newId();
        ada.tell(Caller.line(heard, "back again"));
        coachsPage.await(heard);
    }

    @Test
    void whoIsBannedIsHeardInNothing() throws Exception {
        Caller ada = caller(SESSION, "banned", Role.ATHLETE);
        caller(SESSION, "mo-2", Role.MODERATOR).tell(act("ban", ada));
        String line = Caller.newId();
        String tap = Caller.newId();

        JsonNode answers = ada.send("[" + Caller.line(line, "banned") + ","
                + Caller.item(tap, "reaction.tap", "{\"kind\":\"wow\",\"n\":1}") + "]");

        assertRefused(answers.path(0), line, "BANNED");
        assertRefused(answers.path(1), tap, "BANNED");
        assertNotHeard(line);
    }

    @Test
    void whoIsTooFastIsHeardAsFarAsTheAllowanceGoes() throws Exception {
        Caller ada = caller(SESSION, "fast", Role.ATHLETE);
        List<String> ids = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int n = 1; n <= 7; n++) {
            ids.add(Caller.newId());
            lines.add(Caller.line(ids.get(n - 1), "fast " + n));
        }

        JsonNode answers = ada.send("[" + String.join(",", lines) + "]");

        for (int n = 0; n < 5; n++) {
            assertThat(answers.path(n).path("accepted").booleanValue(false)).isTrue();
            coachsPage.await(ids.get(n));
        }
        for (int n = 5; n < 7; n++) {
            assertRefused(answers.path(n), ids.get(n), "TOO_FAST");
            assertThat(answers.path(n).path("retryAfterMs").longValue(0)).isPositive();
            assertNotHeard(ids.get(n));
        }
    }

    @Test
    void whatIsTooLargeIsNotHeardAndItsNeighbourIs() throws Exception {
        Caller ada = caller(SESSION, "large", Role.ATHLETE);
        String text = Caller.newId();
        String document = Caller.newId();
        String neighbour = Caller.newId();

        JsonNode answers = ada.send("[" + Caller.line(text, "x".repeat(501)) + ","
                + Caller.line(document, "y".repeat(15 * 1024)) + "," + Caller.line(neighbour, "la".repeat(250)) + "]");

        assertRefused(answers.path(0), text, "TOO_LARGE");
        assertThat(answers.path(0).path("pointer").stringValue("")).isEqualTo("/body/text");
        assertThat(answers.path(1).path("accepted").booleanValue(true)).isFalse();
        assertThat(answers.path(1).path("code").stringValue("")).isEqualTo("TOO_LARGE");
        assertThat(answers.path(2).path("accepted").booleanValue(false))
                .as(answers.path(2).toString())
                .isTrue();
        coachsPage.await(neighbour);
        assertThat(coachsPage.ids()).doesNotContain(text, document);
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedAsAWhole() throws Exception {
        Caller ada = caller(SESSION, "larger", Role.ATHLETE);
        String id = Caller.newId();

        HttpResponse<String> answer =
                ada.post("/golive/messages", "[" + Caller.line(id, "hello") + "," + " ".repeat(64 * 1024) + "]");

        assertThat(answer.statusCode()).isEqualTo(413);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("type").stringValue("")).isEqualTo("urn:golive:problem:request-too-large");
        assertThat(problem.path("code").stringValue("")).isEqualTo("TOO_LARGE");
        assertNotHeard(id);
    }

    @Test
    void nobodyIsHeardBeforeSomebodyIsOnAirNorAfterTheEnd() throws Exception {
        AthleteTab bens = new AthleteTab(venue, Tab.phone(browser), "later");
        bens.awaitPhase("waiting");
        Ear bensPage = Ear.at(bens);
        Caller ada = caller("later", "ada", Role.ATHLETE);
        Caller sam = caller("later", "sam", Role.COACH);
        String early = Caller.newId();
        String onAir = Caller.newId();
        String late = Caller.newId();

        assertRefused(ada.send(Caller.line(early, "early")).path(0), early, "SESSION_NOT_LIVE");
        assertThat(sam.post("/golive/session/live", "").statusCode()).isEqualTo(200);
        ada.tell(Caller.line(onAir, "on air"));
        bensPage.await(onAir);
        assertThat(bensPage.ids()).doesNotContain(early);
        assertThat(sam.post("/golive/session/end", "").statusCode()).isEqualTo(200);
        assertRefused(ada.send(Caller.line(late, "late")).path(0), late, "SESSION_NOT_LIVE");

        assertThat(ada.get("/golive/chat").path("lines").valueStream())
                .extracting(line -> line.path("id").stringValue(""))
                .containsExactly(onAir);
    }

    private static void assertRefused(JsonNode answer, String id, String code) {
        assertThat(answer.path("accepted").booleanValue(true))
                .as(answer.toString())
                .isFalse();
        assertThat(answer.path("id").stringValue("")).isEqualTo(id);
        assertThat(answer.path("code").stringValue("")).isEqualTo(code);
        assertThat(answer.path("detail").stringValue("")).isNotBlank();
    }

    /** A line that is sent now goes the same road, and later: once it is there, the other will not be. */
    private static void assertNotHeard(String id) throws Exception {
        String marker = Caller.newId();
        caller(SESSION, marker, Role.ATHLETE).tell(Caller.line(marker, "marker"));
        coachsPage.await(marker);
        assertThat(coachsPage.ids()).doesNotContain(id);
    }

    private static String act(String act, Caller target) {
        return Caller.item(
                Caller.newId(),
                "moderation." + act,
                "{\"participant\":\"" + target.identity() + "\",\"reason\":\"spam\"}");
    }

    private static Caller caller(String session, String person, Role role) {
        return Caller.with(venue, venue.ticket(session, Participant.of(person, "Ada", role)));
    }
}
