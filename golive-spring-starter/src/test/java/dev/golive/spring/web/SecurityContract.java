package dev.golive.spring.web;

import static dev.golive.spring.fixture.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.Webhooks;
import dev.golive.test.webhook.SignedWebhook;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What holds under Spring Security, whoever's rules guard the rest. */
abstract class SecurityContract {

    private final Caller nobody;
    private final Recordings.Inbox inbox;

    SecurityContract(int port, Recordings.Inbox inbox) {
        this.nobody = Caller.of(port);
        this.inbox = inbox;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        LiveKitSettings.livekit().reset();
        inbox.clear();
    }

    @Test
    void theTimeAndTheClientNeedNoLogin() {
        assertThat(nobody.get("/golive/time").status()).isEqualTo(200);
        assertThat(nobody.get("/golive/web/golive.js").status()).isEqualTo(200);
    }

    @Test
    void liveKitNeedsNoLoginAndNoCsrfToken() {
        SignedWebhook webhook = Webhooks.recorded("participant_joined.json", "EV_login");

        Answer answer = deliver(webhook, "application/webhook+json");
        Answer asForm = deliver(webhook, "application/x-www-form-urlencoded");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(asForm.status()).isEqualTo(200);
        assertThat(inbox.kept()).hasSize(1);
    }

    @Test
    void liveKitIsAskedToTryAgainAndNotToLogIn() {
        inbox.broken(true);

        Answer answer = deliver(Webhooks.recorded("participant_joined.json", "EV_again"), "application/webhook+json");

        assertThatProblem(answer, "webhook-not-kept", 503, "The webhook could not be kept");
    }

    @Test
    void aForgedWebhookGetsOurAnswer() {
        Answer answer = deliver(Webhooks.of("{}", "a.b.c"), "application/webhook+json");

        assertThatProblem(answer, "webhook-not-authentic", 401, "The webhook is not LiveKit's");
    }

    @Test
    void aPassNeedsNoLoginAndNoCsrfToken() {
        Caller holder =
                nobody.bearing(new Login().ticket("secure-pass").path("pass").stringValue(""));

        assertThat(holder.get("/golive/session").status()).isEqualTo(200);
        assertThat(holder.get("/golive/board").status()).isEqualTo(200);
        assertThat(holder.post("/golive/session/live").status()).isEqualTo(200);
        assertThat(holder.post("/golive/session/end", "{\"room\":\"close\"}").status())
                .isEqualTo(200);
    }

    @Test
    void withoutAPassTheAnswerIsOurs() {
        Answer answer = nobody.post("/golive/session/live");

        assertThatProblem(answer, "pass-not-valid", 401, "The session pass is not valid");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void whatIsNotThereIsNotThereAndNotForbidden() {
        assertThat(nobody.get("/golive/web/nothing.js").status()).isEqualTo(404);
        assertThat(nobody.get("/golive/session/nothing").status()).isEqualTo(404);
        assertThat(nobody.post("/golive/time").status()).isEqualTo(405);
        assertThat(nobody.get("/golive/livekit/webhook").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/private",
                "/golive/private",
                "/golive/sessions",
                "/golive",
                "/golive/",
                "/golive/livekit",
                "/golive/timetable",
                "/golive/webs",
                "/golive/session/../private",
                "/csrf"
            })
    void everythingElseStillNeedsALogin(String path) {
        Answer answer = nobody.get(path);

        assertThat(answer.status()).isIn(302, 400, 401, 403);
        assertThat(answer.body()).doesNotContain("private\"").isNotEqualTo("private");
    }

    @Test
    void aTokenNeedsALogin() {
        Answer answer = nobody.post("/golive/token", "{\"room_name\":\"secure\"}");

        assertThat(answer.status()).isIn(302, 401, 403);
        assertThat(answer.body()).doesNotContain("participant_token");
    }

    @Test
    void aLoginWithItsCsrfTokenGetsAToken() {
        JsonNode ticket = new Login().ticket("secure-token");

        assertThat(ticket.path("name").stringValue()).isEqualTo("grace");
        assertThat(ticket.path("role").stringValue()).isEqualTo("coach");
    }

    @Test
    void aLoginWithoutItsCsrfTokenIsForbidden() {
        Answer answer = new Login().caller.post("/golive/token", "{\"room_name\":\"secure\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("participant_token");
    }

    @Test
    void aPassIsNoLogin() {
        String pass = new Login().ticket("secure-no-login").path("pass").stringValue("");

        Answer answer = nobody.bearing(pass).post("/golive/token", "{\"room_name\":\"secure\"}");

        assertThat(answer.status()).isIn(302, 401, 403);
        assertThat(nobody.bearing(pass).get("/private").status()).isIn(302, 401, 403);
    }

    @Test
    void ourEndpointsStartNoSession() {
        String pass = new Login().ticket("secure-cookie").path("pass").stringValue("");
        Caller holder = nobody.bearing(pass);

        for (Answer answer : new Answer[] {
            nobody.get("/golive/time"),
            nobody.get("/golive/web/golive.js"),
            holder.get("/golive/session"),
            holder.post("/golive/session/live"),
            nobody.post("/golive/session/live"),
            deliver(Webhooks.recorded("participant_joined.json", "EV_cookie"), "application/webhook+json"),
            deliver(Webhooks.of("{}", "a.b.c"), "application/webhook+json")
        }) {
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    private Answer deliver(SignedWebhook webhook, String contentType) {
        return nobody.with("Authorization", webhook.authorization().orElseThrow())
                .post("/golive/livekit/webhook", contentType, webhook.text());
    }

    /** Somebody who logged in with the application's form, as a browser would. */
    private final class Login {

        private static final Pattern HIDDEN_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

        final Caller caller;

        Login() {
            Answer form = nobody.with("Accept", "text/html").get("/login");
            Matcher token = HIDDEN_TOKEN.matcher(form.body());
            assertThat(token.find()).as(form.body()).isTrue();
            Answer loggedIn = nobody.with("Cookie", cookie(form))
                    .post(
                            "/login",
                            "application/x-www-form-urlencoded",
                            "username=grace&password=swordfish&_csrf="
                                    + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
            assertThat(loggedIn.header("Location")).doesNotContain("error");
            this.caller = nobody.with("Cookie", cookie(loggedIn));
        }

        JsonNode ticket(String session) {
            JsonNode csrf = caller.get("/csrf").json();
            Answer answer = caller.with(
                            csrf.path("header").stringValue(""),
                            csrf.path("token").stringValue(""))
                    .post("/golive/token", "{\"room_name\":\"" + session + "\"}");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return answer.json().path("golive");
        }

        private static String cookie(Answer answer) {
            String cookie = answer.header("Set-Cookie");
            assertThat(cookie).startsWith("JSESSIONID=");
            return cookie.substring(0, cookie.indexOf(';'));
        }
    }
}
