package dev.golive.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.HandClock;
import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.Requests;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TokenMinterTest {

    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");
    private static final Identity IDENTITY = Identity.of("p_0f1e2d3c");
    private static final HandClock CLOCK = HandClock.at("2026-11-22T18:00:00.750Z");
    private static final long NOW = 1_795_370_400;

    private final TokenMinter minter = TokenMinter.create(TestKeys.credentials(), CLOCK);

    @Test
    void anAthletesTokenWritesOutThatNothingMayBeSent() {
        RoleToken token =
                minter.mint(Requests.builder(Role.ATHLETE, ROOM, IDENTITY).build());

        assertThat(claimsOf(token)).isEqualTo(json("""
                {"iss":"APItestKeyOne","sub":"p_0f1e2d3c","nbf":1795370400,"exp":1795377600,"name":"Ada",
                 "video":{"roomJoin":true,"room":"gl1.fit.s.42","canPublish":false,"canSubscribe":true,
                          "canPublishData":false,"canUpdateOwnMetadata":false,"hidden":false}}
                """));
    }

    @Test
    void aCoachsTokenNamesTheSources() {
        RoleToken token =
                minter.mint(Requests.builder(Role.COACH, ROOM, IDENTITY).build());

        JsonNode video = claimsOf(token).path("video");
        assertThat(video.path("canPublish").booleanValue()).isTrue();
        assertThat(video.path("canPublishData").booleanValue()).isFalse();
        assertThat(video.path("canPublishSources").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder("camera", "microphone", "screen_share", "screen_share_audio");
    }

    @ParameterizedTest
    @EnumSource
    void everyFlagIsWrittenOut(Role role) {
        RoleToken token = minter.mint(Requests.builder(role, ROOM, IDENTITY).build());

        JsonNode video = claimsOf(token).path("video");
        assertThat(video.path("roomJoin").booleanValue()).isTrue();
        assertThat(video.path("room").stringValue()).isEqualTo(ROOM.value());
        assertThat(video.path("canSubscribe").booleanValue())
                .isEqualTo(role.permissions().canSubscribe());
        assertThat(video.path("canPublish").booleanValue())
                .isEqualTo(role.permissions().canPublish());
        assertThat(video.path("canPublishData").booleanValue())
                .isEqualTo(role.permissions().canPublishData());
        assertThat(video.path("hidden").booleanValue())
                .isEqualTo(role.permissions().hidden());
        assertThat(video.path("canUpdateOwnMetadata").booleanValue()).isFalse();
        assertThat(video.path("canPublishSources").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(role.permissions().sources().stream()
                        .map(TrackSource::wireName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void noTokenHoldsAnythingElse(Role role) {
        Set<String> claims = Set.of("iss", "sub", "nbf", "exp", "name", "video", "roomConfig");
        Set<String> staffClaims = Set.of("iss", "sub", "nbf", "exp", "name", "attributes", "video", "roomConfig");
        Set<String> grants = Set.of(
                "roomJoin",
                "room",
                "canPublish",
                "canSubscribe",
                "canPublishData",
                "canPublishSources",
                "canUpdateOwnMetadata",
                "hidden");
        Set<String> tuning = Set.of(
                "emptyTimeout",
                "departureTimeout",
                "maxParticipants",
                "minPlayoutDelay",
                "maxPlayoutDelay",
                "syncStreams");

        JsonNode token = claimsOf(minter.mint(Requests.builder(role, ROOM, IDENTITY)
                .profile(RoomProfile.groupClass())
                .build()));

        assertThat(token.propertyNames()).isEqualTo(role.staff() ? staffClaims : claims);
        assertThat(token.path("video").propertyNames()).isSubsetOf(grants);
        assertThat(token.path("roomConfig").propertyNames()).isEqualTo(tuning);
        assertThat(token.toString())
                .doesNotContain("roomAdmin", "roomCreate", "roomList", "roomRecord", "ingressAdmin", "agent", "sip");
    }

    @ParameterizedTest
    @EnumSource
    void staffTokensNameTheRoleAndAthletesHaveNoAttributes(Role role) {
        JsonNode token =
                claimsOf(minter.mint(Requests.builder(role, ROOM, IDENTITY).build()));

        assertThat(token.has("attributes")).isEqualTo(role.staff());
        assertThat(token.path("attributes").path("golive.role").asString(""))
                .isEqualTo(role.staff() ? role.wireName() : "");
    }

    @ParameterizedTest
    @EnumSource
    void itIsValidFromNowForTheRolesStandardTime(Role role) {
        RoleToken token = minter.mint(Requests.builder(role, ROOM, IDENTITY).build());

        JsonNode claims = claimsOf(token);
        long standard = TokenLifetime.of(role).standard().toSeconds();
        assertThat(claims.path("nbf").longValue()).isEqualTo(NOW);
        assertThat(claims.path("exp").longValue()).isEqualTo(NOW + standard);
        assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochSecond(NOW + standard));
    }

    @Test
    void theTokenSaysTheSameExpiryAsItsClaims() {
        Duration odd = Duration.ofMillis(59_700);

        RoleToken token = minter.mint(
                Requests.builder(Role.ATHLETE, ROOM, IDENTITY).lifetime(odd).build());

        long expiry = claimsOf(token).path("exp").longValue();
        assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochSecond(expiry));
        assertThat(expiry).isEqualTo(NOW + 59);
    }

    @Test
    void theProfileTravelsAlong() {
        RoleToken token = minter.mint(Requests.builder(Role.ATHLETE, ROOM, IDENTITY)
                .profile(RoomProfile.largeBroadcast())
                .build());

        assertThat(claimsOf(token).path("roomConfig")).isEqualTo(json("""
                {"emptyTimeout":600,"departureTimeout":300,"maxParticipants":0,
                 "minPlayoutDelay":200,"maxPlayoutDelay":2000,"syncStreams":true}
                """));
    }

    @Test
    void whatWasNotAskedForIsLeftOut() {
        RoleToken token =
                minter.mint(Requests.builder(Role.GUEST, ROOM, IDENTITY).build());

        assertThat(claimsOf(token).propertyNames()).containsExactly("iss", "sub", "nbf", "exp", "name", "video");
    }

    @Test
    void aNameInAnyScriptSurvives() {
        RoleToken token = minter.mint(Requests.builder(
                        Role.ATHLETE, ROOM, IDENTITY, DisplayName.of("\u30a2\u30c0 \ud83c\udfcb \"quoted\" \\"))
                .build());

        assertThat(claimsOf(token).path("name").stringValue()).isEqualTo("\u30a2\u30c0 \ud83c\udfcb \"quoted\" \\");
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheLengthsAndSignsThePiecesFit(Role role) {
        for (int length = 1; length <= 64; length++) {
            Identity identity = Identity.of("\u00e9\"".repeat(length));
            RoomName room = RoomName.of("r\\".repeat(length));
            DisplayName name = DisplayName.of("\u30a2".repeat(length));

            JsonNode claims = claimsOf(minter.mint(Requests.builder(role, room, identity, name)
                    .profile(RoomProfile.largeBroadcast())
                    .build()));

            assertThat(claims.path("iss").stringValue()).isEqualTo(TestKeys.KEY);
            assertThat(claims.path("sub").stringValue()).isEqualTo(identity.value());
            assertThat(claims.path("name").stringValue()).isEqualTo(name.value());
            assertThat(claims.path("video").path("room").stringValue()).isEqualTo(room.value());
            assertThat(claims.path("video").path("hidden").booleanValue())
                    .isEqualTo(role.permissions().hidden());
        }
    }

    @Test
    void eightThreadsMintValidTokens() throws Exception {
        TokenVerifier verifier = TokenVerifier.create(KeyRing.of(TestKeys.credentials()), CLOCK, Duration.ZERO);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<List<RoleToken>>> work = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            String name = "p_" + thread + "_";
            work.add(() -> mintMany(name));
        }

        List<RoleToken> minted = new ArrayList<>();
        try {
            for (Future<List<RoleToken>> done : threads.invokeAll(work)) {
                minted.addAll(done.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(minted)
                .hasSize(4_000)
                .allSatisfy(token ->
                        assertThat(verifier.verify(token.value()).identity()).isEqualTo(token.identity()));
        assertThat(minted.stream().map(RoleToken::value).distinct()).hasSize(4_000);
    }

    private List<RoleToken> mintMany(String name) {
        List<RoleToken> tokens = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            tokens.add(minter.mint(
                    Requests.builder(Role.ATHLETE, ROOM, Identity.of(name + i)).build()));
        }
        return tokens;
    }

    private static JsonNode claimsOf(RoleToken token) {
        return PlainJwt.claims(token.value(), TestKeys.secretBytes());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
