package dev.golive.webhook;

import static dev.golive.fixture.RecordedWebhooks.base64Hash;
import static dev.golive.fixture.RecordedWebhooks.claims;
import static dev.golive.fixture.RecordedWebhooks.sha256;
import static dev.golive.fixture.RecordedWebhooks.signature;
import static dev.golive.fixture.RecordedWebhooks.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.error.NotAuthenticException;
import dev.golive.error.NotReadableException;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.RecordedWebhooks;
import dev.golive.fixture.Requests;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.token.KeyRing;
import dev.golive.token.TokenMinter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final byte[] BODY = RecordedWebhooks.body("kinds/participant_joined.json");

    private final HandClock clock = HandClock.at(NOW);
    private final KeyRing ring = KeyRing.of(TestKeys.credentials());
    private final WebhookVerifier verifier = WebhookVerifier.create(ring, clock);

    @Test
    void whatLiveKitSignedIsBelieved() {
        VerifiedWebhook webhook = verifier.verify(BODY, signature(BODY, NOW));

        assertThat(webhook.event()).isInstanceOf(ParticipantJoined.class);
        assertThat(webhook.body()).isEqualTo(BODY);
    }

    @TestFactory
    Stream<DynamicTest> everyForgeryIsRefused() {
        return forgeries().entrySet().stream()
                .map(forgery -> DynamicTest.dynamicTest(
                        forgery.getKey(),
                        () -> assertThatExceptionOfType(NotAuthenticException.class)
                                .isThrownBy(() -> verifier.verify(BODY, forgery.getValue()))
                                .satisfies(refusal ->
                                        assertThat(refusal.getMessage()).doesNotContain(TestKeys.SECRET))));
    }

    private Map<String, String> forgeries() {
        byte[] ours = TestKeys.secretBytes();
        byte[] others = TestKeys.otherSecretBytes();
        String genuine = signature(BODY, NOW);
        String good = claims(TestKeys.KEY, base64Hash(BODY), NOW);
        String hash = base64Hash(BODY);
        String participantsToken = TokenMinter.create(TestKeys.credentials(), clock)
                .mint(Requests.builder(Role.COACH, RoomName.of("r"), Identity.of("p"))
                        .build())
                .value();
        Map<String, String> all = new LinkedHashMap<>();

        all.put("an empty header", "");
        all.put("a blank header", "  ");
        all.put("the Bearer scheme", "Bearer " + genuine);
        all.put("the Basic scheme", "Basic QVBJOnNlY3JldA==");
        all.put("no algorithm", PlainJwt.encode("{\"alg\":\"none\"}") + "." + PlainJwt.encode(good) + ".");
        all.put("HS512", PlainJwt.sign("{\"alg\":\"HS512\"}", good, "HmacSHA512", ours));
        all.put("another key", signature(TestKeys.OTHER_KEY, others, BODY, NOW));
        all.put("another key, our secret", signature(TestKeys.OTHER_KEY, ours, BODY, NOW));
        all.put("another secret", signature(TestKeys.KEY, others, BODY, NOW));
        all.put("expired beyond the leeway", signature(BODY, NOW.minusSeconds(360)));
        all.put("from the future", signature(BODY, NOW.plusSeconds(61)));
        all.put("of another body", signature(utf8("{}"), NOW));
        all.put("of no body", signature(new byte[0], NOW));
        all.put("a hash in hex", PlainJwt.sign(good.replace(hash, HexFormat.of().formatHex(sha256(BODY))), ours));
        all.put(
                "a hash in base64url",
                PlainJwt.sign(
                        claims(TestKeys.KEY, Base64.getUrlEncoder().encodeToString(new byte[] {-1, -1, -1}), NOW),
                        ours));
        all.put("a hash that is not base64", PlainJwt.sign(good.replace(hash, "!"), ours));
        all.put("half a hash", PlainJwt.sign(good.replace(hash, hash.substring(0, 20)), ours));
        all.put("an empty hash", PlainJwt.sign(good.replace(hash, ""), ours));
        all.put("no hash", PlainJwt.sign(good.replace("sha256", "sha512"), ours));
        all.put("a hash that is null", PlainJwt.sign(good.replace('"' + hash + '"', "null"), ours));
        all.put("a hash that is a number", PlainJwt.sign(good.replace('"' + hash + '"', "1"), ours));
        all.put("two hashes", PlainJwt.sign(good.replace("\"sha256\"", "\"sha256\":\"x\",\"sha256\""), ours));
        all.put("a participant's token", participantsToken);
        all.put("cut short", genuine.substring(0, genuine.length() - 1));
        all.put("garbage", "garbage");
        return all;
    }

    @Test
    void aRequestWithoutHeaderIsRefused() {
        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> verifier.verify(BODY, null))
                .withMessage("The webhook has no Authorization header.");
    }

    @Test
    void anyOtherByteOfTheBodyIsRefused() {
        String genuine = signature(BODY, NOW);

        for (int at = 0; at < BODY.length; at++) {
            byte[] changed = BODY.clone();
            changed[at] ^= 1;
            assertThatExceptionOfType(NotAuthenticException.class)
                    .as("byte %d", at)
                    .isThrownBy(() -> verifier.verify(changed, genuine))
                    .withMessage("The webhook's body is not the one that was signed.");
        }
    }

    @Test
    void anAppendedOrMissingByteIsRefused() {
        String genuine = signature(BODY, NOW);
        byte[] longer = Arrays.copyOf(BODY, BODY.length + 1);
        longer[BODY.length] = ' ';
        byte[] shorter = Arrays.copyOf(BODY, BODY.length - 1);

        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> verifier.verify(longer, genuine));
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> verifier.verify(shorter, genuine));
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> verifier.verify(new byte[0], genuine));
    }

    @Test
    void theLeewayIsAMinuteEitherWay() {
        String genuine = signature(BODY, NOW);

        clock.set(NOW.minusSeconds(60));
        assertThat(verifier.verify(BODY, genuine).event().kind()).isEqualTo("participant_joined");
        clock.set(NOW.plusSeconds(360).minusMillis(1));
        assertThat(verifier.verify(BODY, genuine).event().kind()).isEqualTo("participant_joined");

        clock.set(NOW.minusSeconds(60).minusMillis(1));
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> verifier.verify(BODY, genuine));
        clock.set(NOW.plusSeconds(360));
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> verifier.verify(BODY, genuine));
    }

    @Test
    void theReplayWindowIsTheWholeTimeASignatureIsBelieved() {
        WebhookVerifier patient = WebhookVerifier.create(ring, clock, Duration.ofMinutes(10));
        String genuine = signature(BODY, NOW);

        Instant until = patient.verify(BODY, genuine).replayableUntil();

        assertThat(until).isEqualTo(NOW.plusSeconds(300 + 600));
        clock.set(until.minusMillis(1));
        assertThat(patient.verify(BODY, genuine).replayableUntil()).isEqualTo(until);
        clock.set(until);
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> patient.verify(BODY, genuine));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT10M1S"})
    void aLeewayOutOfRangeIsRefused(Duration leeway) {
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookVerifier.create(ring, clock, leeway));
    }

    @Test
    void whileKeysAreRotatedBothAreBelieved() {
        KeyRing rotated = KeyRing.of(TestKeys.otherCredentials(), TestKeys.credentials());
        WebhookVerifier during = WebhookVerifier.create(rotated, clock);

        VerifiedWebhook old = during.verify(BODY, signature(BODY, NOW));
        VerifiedWebhook fresh =
                during.verify(BODY, signature(TestKeys.OTHER_KEY, TestKeys.otherSecretBytes(), BODY, NOW));

        assertThat(old.event()).isEqualTo(fresh.event());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "{}", "[1,2,3]", "{\"event\":\"room_started\"", "\u00ff\u00fe"})
    void authenticGarbageIsNotReadable(String text) {
        byte[] body = utf8(text);
        String genuine = signature(body, NOW);

        assertThatExceptionOfType(NotReadableException.class).isThrownBy(() -> verifier.verify(body, genuine));
    }

    @Test
    void theSignatureIsJudgedBeforeTheBody() {
        byte[] garbage = utf8("not json");

        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> verifier.verify(garbage, signature(BODY, NOW)));
    }

    @Test
    void theKeptBodyIsACopy() {
        byte[] body = BODY.clone();
        VerifiedWebhook webhook = verifier.verify(body, signature(body, NOW));

        body[0] = 'x';
        webhook.body()[1] = 'x';

        assertThat(webhook.body()).isEqualTo(BODY);
    }
}
