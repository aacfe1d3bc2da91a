package dev.golive.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.spring.fixture.Webhooks;
import dev.golive.test.webhook.SignedWebhook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Runs without Spring Security, Boot's health and Micrometer on the class path: the build's second round of tests. */
@Tag("bare")
@SpringBootTest(
        classes = {StudioApplication.class, Recordings.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = LiveKitSettings.class)
class BareClassPathTest {

    private final Caller nobody;

    @Autowired
    BareClassPathTest(@LocalServerPort int port) {
        this.nobody = Caller.of(port);
    }

    @BeforeEach
    void reset() {
        LiveKitSettings.livekit().reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.security.web.SecurityFilterChain",
                "org.springframework.boot.health.contributor.HealthIndicator",
                "io.micrometer.core.instrument.MeterRegistry"
            })
    void whatIsOptionalIsReallyMissing(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(type));
    }

    @Test
    void aWholeBroadcastWorks() {
        Answer token = nobody.with("X-User", "grace coach").post("/golive/token", "{\"room_name\":\"bare\"}");
        Caller coach = nobody.bearing(token.json().path("golive").path("pass").stringValue(""));

        assertThat(coach.post("/golive/session/live").status()).isEqualTo(200);
        assertThat(coach.get("/golive/session").json().path("state").stringValue())
                .isEqualTo("live");
        assertThat(coach.post("/golive/session/end").status()).isEqualTo(200);
    }

    @Test
    void webhooksTimeAndTheClientWork() {
        SignedWebhook webhook = Webhooks.recorded("participant_joined.json", "EV_bare");

        assertThat(nobody.with("Authorization", webhook.authorization().orElseThrow())
                        .post("/golive/livekit/webhook", "application/webhook+json", webhook.text())
                        .status())
                .isEqualTo(200);
        assertThat(nobody.get("/golive/time").status()).isEqualTo(200);
        assertThat(nobody.get("/golive/web/golive.js").status()).isEqualTo(200);
    }
}
