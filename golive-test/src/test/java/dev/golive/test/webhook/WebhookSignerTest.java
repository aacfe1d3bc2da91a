package dev.golive.test.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.error.NotAuthenticException;
import dev.golive.test.TestClock;
import dev.golive.test.TestCredentials;
import dev.golive.token.KeyRing;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebhookSignerTest {

    private static final byte[] BODY = """
            {"event":"room_started", "room":{"sid":"RM_1", "name":"kitchen"}, "id":"EV_1", "createdAt":"1795370400"}""".getBytes(StandardCharsets.UTF_8);

    private final TestClock clock = TestClock.at("2026-11-22T18:00:00Z");
    private final WebhookSigner signer = WebhookSigner.create(clock);
    private final WebhookVerifier verifier =
            WebhookVerifier.create(KeyRing.of(TestCredentials.ours().forGoLive()), clock, Duration.ZERO);

    @Test
    void whatItSignsIsBelievedForFiveMinutes() {
        SignedWebhook webhook = signer.sign(BODY);

        assertThat(verify(webhook).event().id().value()).isEqualTo("EV_1");
        clock.advance(WebhookSigner.LIFETIME.minusSeconds(1));
        assertThat(verify(webhook).body()).isEqualTo(BODY);
        clock.advance(Duration.ofSeconds(1));
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> verify(webhook));
    }

    @Test
    void aSignatureCanBeOfAnotherMoment() {
        SignedWebhook webhook = signer.signAt(clock.instant().minusSeconds(299), BODY);

        assertThat(verify(webhook).replayableUntil()).isEqualTo(clock.instant().plusSeconds(1));
    }

    @ParameterizedTest
    @EnumSource
    void noForgeryIsBelieved(Forgery forgery) {
        SignedWebhook webhook = signer.forge(forgery, BODY);

        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> verify(webhook));
    }

    @ParameterizedTest
    @EnumSource
    void somebodyElsesSignerForgesJustAsWell(Forgery forgery) {
        WebhookVerifier theirs = WebhookVerifier.create(
                KeyRing.of(TestCredentials.somebodyElses().forGoLive()), clock);
        SignedWebhook webhook =
                WebhookSigner.create(TestCredentials.somebodyElses(), clock).forge(forgery, BODY);

        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() ->
                        theirs.verify(webhook.body(), webhook.authorization().orElse(null)));
    }

    @Test
    void aRequestPrintsNeitherItsBodyNorItsSignature() {
        assertThat(signer.sign(BODY)).hasToString("SignedWebhook[" + BODY.length + " bytes]");
        assertThat(TestCredentials.ours().toString())
                .contains("***")
                .doesNotContain(TestCredentials.ours().secret());
    }

    private VerifiedWebhook verify(SignedWebhook webhook) {
        return verifier.verify(webhook.body(), webhook.authorization().orElse(null));
    }
}
