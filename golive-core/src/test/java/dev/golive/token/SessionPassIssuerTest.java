package dev.golive.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.error.NotAuthenticException;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.Requests;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SessionPassIssuerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant ENDS = NOW.plus(Duration.ofHours(1));
    private static final SessionId SESSION = SessionId.of("tuesday hiit");
    private static final RoomName ROOM = RoomName.of("gl1.fit.h.42");
    private static final DisplayName ADA = DisplayName.of("Ada");
    private static final byte[] DERIVED = PlainJwt.hkdf(
            new byte[0], TestKeys.secretBytes(), "golive session pass v1".getBytes(StandardCharsets.UTF_8), 32);

    private final HandClock clock = HandClock.at(NOW);
    private final KeyRing ring = KeyRing.of(TestKeys.credentials());
    private final SessionPassIssuer issuer = SessionPassIssuer.create(ring, clock);

    @ParameterizedTest
    @EnumSource
    void whatWasIssuedIsReadBack(Role role) {
        SessionPass pass = issuer.issue(SESSION, ADA, token(role), ENDS);

        SessionPass read = issuer.verify(pass.value());

        assertThat(read).isEqualTo(pass);
        assertThat(read.role()).isEqualTo(role);
        assertThat(read.session()).isEqualTo(SESSION);
        assertThat(read.room()).isEqualTo(ROOM);
        assertThat(read.identity()).isEqualTo(Identity.of("p_7"));
        assertThat(read.name()).isEqualTo("Ada");
    }

    @Test
    void itIsSignedWithADerivedKeyAndNotWithTheSecret() {
        SessionPass pass = issuer.issue(SESSION, ADA, token(Role.ATHLETE), ENDS);

        JsonNode claims = PlainJwt.claims(pass.value(), DERIVED);

        assertThat(DERIVED).isNotEqualTo(TestKeys.secretBytes());
        assertThat(claims.path("aud").stringValue()).isEqualTo("golive");
        assertThat(claims.path("nbf").longValue()).isEqualTo(NOW.getEpochSecond());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PlainJwt.claims(pass.value(), TestKeys.secretBytes()));
    }

    @Test
    void aPassOpensNoRoomAndSignsNoWebhook() {
        SessionPass pass = issuer.issue(SESSION, ADA, token(Role.COACH), ENDS);
        TokenVerifier verifier = TokenVerifier.create(ring, clock, Duration.ofSeconds(60));
        SignedBody.Opener webhooks = SignedBody.opener(ring, clock, Duration.ofSeconds(60));

        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> verifier.verify(pass.value()));
        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> webhooks.open(new byte[0], pass.value()));
    }

    @Test
    void aLiveKitTokenIsNoPass() {
        RoleToken token = token(Role.COACH);

        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> issuer.verify(token.value()));
    }

    @Test
    void claimsOfAPassSignedWithTheSecretItselfAreNoPass() {
        String forged = PlainJwt.sign(claims("golive", "athlete"), TestKeys.secretBytes());

        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> issuer.verify(forged));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "livekit", "GOLIVE", "golive2"})
    void aPassForAnotherAudienceIsRefused(String audience) {
        String pass = PlainJwt.sign(claims(audience, "athlete"), DERIVED);

        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> issuer.verify(pass))
                .withMessage("The pass is for another audience.");
    }

    @Test
    void aPassForARoleThatWeDoNotKnowIsRefused() {
        String pass = PlainJwt.sign(claims("golive", "president"), DERIVED);

        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> issuer.verify(pass))
                .withMessageStartingWith("The pass is signed but says nothing we know");
    }

    @ParameterizedTest
    @CsvSource({"PT30M, PT30M", "PT2H, PT2H", "PT3H, PT2H", "PT0.999S, ", "PT1S, PT1S"})
    void itExpiresWithTheSessionOrTheTokenWhicheverIsFirst(Duration sessionLeft, Duration expected) {
        RoleToken token = token(Role.ATHLETE);
        Instant ends = NOW.plus(sessionLeft);

        if (expected == null) {
            assertThatIllegalArgumentException().isThrownBy(() -> issuer.issue(SESSION, ADA, token, ends));
            return;
        }
        SessionPass pass = issuer.issue(SESSION, ADA, token, ends);

        assertThat(pass.expiresAt()).isEqualTo(NOW.plus(expected));
        assertThat(PlainJwt.claims(pass.value(), DERIVED).path("exp").longValue())
                .isEqualTo(pass.expiresAt().getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 1795359149})
    void aPassNeverOutlivesItsSessionOrItsToken(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 2_000; i++) {
            clock.set(NOW.plusNanos(random.nextLong(2_000_000_000L)));
            Instant ends = clock.instant().plusNanos(random.nextLong(1_000_000_000L, 10_000_000_000_000L));
            Duration lifetime = Duration.ofNanos(random.nextLong(10_000_000_000L, 7_200_000_000_000L));
            RoleToken token = token(Role.ATHLETE, lifetime);
            if (!ends.truncatedTo(ChronoUnit.SECONDS).isAfter(clock.instant())) {
                continue;
            }

            SessionPass pass = issuer.issue(SESSION, ADA, token, ends);

            assertThat(pass.expiresAt())
                    .as("seed %d, round %d", seed, i)
                    .isBeforeOrEqualTo(ends)
                    .isBeforeOrEqualTo(token.expiresAt())
                    .isEqualTo(issuer.verify(pass.value()).expiresAt());
        }
    }

    @Test
    void aSessionThatIsOverHasNoPasses() {
        RoleToken token = token(Role.ATHLETE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> issuer.issue(SESSION, ADA, token, NOW))
                .withMessage("No pass for tuesday hiit: it ended at 2026-11-22T18:00:00Z.");
    }

    @Test
    void anExpiredPassIsRefusedTenSecondsLater() {
        SessionPass pass = issuer.issue(SESSION, ADA, token(Role.ATHLETE), ENDS);

        clock.set(ENDS.plusMillis(9_999));
        assertThat(issuer.verify(pass.value())).isEqualTo(pass);

        clock.set(ENDS.plusSeconds(10));
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> issuer.verify(pass.value()));
    }

    @Test
    void whileKeysAreRotatedBothKindsOfPassAreBelieved() {
        SessionPass old = issuer.issue(SESSION, ADA, token(Role.ATHLETE), ENDS);
        KeyRing rotated = KeyRing.of(TestKeys.otherCredentials(), TestKeys.credentials());
        SessionPassIssuer during = SessionPassIssuer.create(rotated, clock);
        SessionPassIssuer after = SessionPassIssuer.create(KeyRing.of(TestKeys.otherCredentials()), clock);

        SessionPass fresh = during.issue(SESSION, ADA, token(Role.ATHLETE), ENDS);

        assertThat(during.verify(old.value())).isEqualTo(old);
        assertThat(during.verify(fresh.value())).isEqualTo(fresh);
        assertThat(after.verify(fresh.value())).isEqualTo(fresh);
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> after.verify(old.value()));
    }

    private RoleToken token(Role role) {
        return token(role, TokenLifetime.of(role).standard());
    }

    private RoleToken token(Role role, Duration lifetime) {
        return TokenMinter.create(TestKeys.credentials(), clock)
                .mint(Requests.builder(role, ROOM, Identity.of("p_7"))
                        .lifetime(lifetime)
                        .build());
    }

    private static String claims(String audience, String role) {
        return "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"p_7\",\"nbf\":%d,\"exp\":%d,\"session\":\"s\",\"room\":\"r\",\"role\":\"%s\",\"name\":\"Ada\"}"
                .formatted(TestKeys.KEY, audience, NOW.getEpochSecond(), NOW.getEpochSecond() + 60, role);
    }
}
