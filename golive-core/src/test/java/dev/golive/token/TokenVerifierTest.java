package dev.golive.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.error.NotAuthenticException;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.Requests;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.Identity;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Duration LEEWAY = Duration.ofSeconds(60);
    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");

    private final HandClock clock = HandClock.at(NOW);
    private final TokenVerifier verifier = TokenVerifier.create(KeyRing.of(TestKeys.credentials()), clock, LEEWAY);

    @ParameterizedTest
    @EnumSource
    void whatWasMintedIsReadBack(Role role) {
        RoleToken token = TokenMinter.create(TestKeys.credentials(), clock)
                .mint(Requests.builder(role, ROOM, Identity.of("p_7")).build());

        VerifiedToken read = verifier.verify(token.value());

        assertThat(read)
                .isEqualTo(new VerifiedToken(
                        ApiKey.of(TestKeys.KEY),
                        ROOM,
                        Identity.of("p_7"),
                        "Ada",
                        role.permissions(),
                        NOW,
                        token.expiresAt()));
    }

    @Test
    void aHeaderInAnotherSpellingIsReadForItsAlgorithm() {
        String usual = minted().value();
        String payload =
                new String(Base64.getUrlDecoder().decode(PlainJwt.parts(usual).get(1)), StandardCharsets.UTF_8);

        String other = PlainJwt.sign(
                "{ \"typ\" : \"JWT\", \"kid\" : \"1\", \"alg\" : \"HS256\" }",
                payload,
                "HmacSHA256",
                TestKeys.secretBytes());

        assertThat(verifier.verify(other)).isEqualTo(verifier.verify(usual));
    }

    @Test
    void aTokenExpiresWhenItsLeewayIsUsedUp() {
        RoleToken token = minted();

        clock.set(token.expiresAt().plus(LEEWAY).minusMillis(1));
        assertThat(verifier.verify(token.value()).expiresAt()).isEqualTo(token.expiresAt());

        clock.set(token.expiresAt().plus(LEEWAY));
        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> verifier.verify(token.value()))
                .withMessageStartingWith("The token expired at " + token.expiresAt());
    }

    @Test
    void aTokenOfAFastClockIsValidWithinTheLeeway() {
        RoleToken token = minted();

        clock.set(NOW.minus(LEEWAY));
        assertThat(verifier.verify(token.value()).notBefore()).isEqualTo(NOW);

        clock.set(NOW.minus(LEEWAY).minusMillis(1));
        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> verifier.verify(token.value()))
                .withMessageStartingWith("The token is not valid before " + NOW);
    }

    @Test
    void withoutLeewayTheExpiryIsTheExpiry() {
        TokenVerifier strict = TokenVerifier.create(KeyRing.of(TestKeys.credentials()), clock, Duration.ZERO);
        RoleToken token = minted();

        clock.set(token.expiresAt());

        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> strict.verify(token.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-0.001S", "PT10M0.001S"})
    void aLeewayOutOfRangeIsRefused(Duration leeway) {
        KeyRing ring = KeyRing.of(TestKeys.credentials());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenVerifier.create(ring, clock, leeway))
                .withMessage("The leeway is %s: take 0 to 10 minutes.", leeway);
    }

    @Test
    void whileKeysAreRotatedBothAreBelieved() {
        RoleToken old = minted();
        KeyRing rotated = KeyRing.of(TestKeys.otherCredentials(), TestKeys.credentials());
        RoleToken fresh = TokenMinter.create(rotated.current(), clock)
                .mint(Requests.builder(Role.ATHLETE, ROOM, Identity.of("p_7")).build());
        TokenVerifier during = TokenVerifier.create(rotated, clock, LEEWAY);
        TokenVerifier after = TokenVerifier.create(KeyRing.of(TestKeys.otherCredentials()), clock, LEEWAY);

        assertThat(during.verify(old.value()).issuer()).hasToString(TestKeys.KEY);
        assertThat(during.verify(fresh.value()).issuer()).hasToString(TestKeys.OTHER_KEY);
        assertThat(after.verify(fresh.value()).issuer()).hasToString(TestKeys.OTHER_KEY);
        assertThatExceptionOfType(NotAuthenticException.class).isThrownBy(() -> after.verify(old.value()));
    }

    @Test
    void absentFlagsReadAsLiveKitReadsThem() {
        String token = signed("{\"roomJoin\":true,\"room\":\"r\"}");

        Permissions permissions = verifier.verify(token).permissions();

        assertThat(permissions)
                .isEqualTo(new Permissions(
                        true,
                        Set.of(
                                TrackSource.CAMERA,
                                TrackSource.MICROPHONE,
                                TrackSource.SCREEN_SHARE,
                                TrackSource.SCREEN_SHARE_AUDIO),
                        true,
                        false));
    }

    @Test
    void anAbsentDataFlagFollowsPublishing() {
        String token = signed("{\"roomJoin\":true,\"room\":\"r\",\"canPublish\":false}");

        assertThat(verifier.verify(token).permissions()).isEqualTo(Permissions.viewing());
    }

    @Test
    void unknownClaimsAndGrantsAreIgnored() {
        String token = PlainJwt.sign("""
                {"iss":"APItestKeyOne","sub":"p_7","nbf":1795370000,"exp":1795377600,"mood":{"calm":[1,2,{"a":null}]},
                 "video":{"roomJoin":true,"room":"r","canPublish":false,"canFly":true}}
                """, TestKeys.secretBytes());

        assertThat(verifier.verify(token).identity()).isEqualTo(Identity.of("p_7"));
    }

    private String signed(String video) {
        return PlainJwt.sign(
                "{\"iss\":\"%s\",\"sub\":\"p_7\",\"nbf\":%d,\"exp\":%d,\"video\":%s}"
                        .formatted(TestKeys.KEY, NOW.getEpochSecond(), NOW.getEpochSecond() + 60, video),
                TestKeys.secretBytes());
    }

    private RoleToken minted() {
        return TokenMinter.create(TestKeys.credentials(), clock)
                .mint(Requests.builder(Role.ATHLETE, ROOM, Identity.of("p_7")).build());
    }
}
