package dev.golive.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.HandClock;
import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.Requests;
import dev.golive.fixture.RoomServer;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.Identity;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.token.AdminTokenMinter;
import dev.golive.token.KeyRing;
import dev.golive.token.RoleToken;
import dev.golive.token.TokenMinter;
import dev.golive.token.TokenVerifier;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.ParticipantPermission;
import livekit.LivekitRoom.UpdateParticipantRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** One table: what a role's token grants is what LiveKit is told when somebody becomes that role. */
class RoleTableTest {

    private static final RoomServer SERVER = RoomServer.start();
    private static final RoomName ROOM = RoomName.of("r1");
    private static final Identity ADA = Identity.of("p_ada");

    private final HandClock clock = HandClock.at("2026-11-22T18:00:00Z");
    private final HttpLiveKit livekit = HttpLiveKit.create(
            SERVER.url(), AdminTokenMinter.create(TestKeys.credentials(), clock), CallSettings.standard());

    @BeforeEach
    void adaIsThere() {
        SERVER.reset();
        SERVER.open("r1", "");
        SERVER.enter("r1", ParticipantInfo.newBuilder().setIdentity("p_ada").build());
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @EnumSource
    void tokenAndPermissionMessageAgree(Role role) {
        RoleToken token = TokenMinter.create(TestKeys.credentials(), clock)
                .mint(Requests.builder(role, ROOM, ADA).build());
        JsonNode grants = PlainJwt.claims(token.value(), TestKeys.secretBytes()).path("video");

        livekit.changePermissions(ROOM, ADA, role.permissions());

        ParticipantPermission sent =
                SERVER.calls().get(0).read(UpdateParticipantRequest.parser()).getPermission();
        assertThat(sent.getCanPublish()).isEqualTo(grants.path("canPublish").booleanValue());
        assertThat(sent.getCanSubscribe()).isEqualTo(grants.path("canSubscribe").booleanValue());
        assertThat(sent.getCanPublishData())
                .isEqualTo(grants.path("canPublishData").booleanValue());
        assertThat(sent.getHidden()).isEqualTo(grants.path("hidden").booleanValue());
        assertThat(sent.getCanUpdateMetadata())
                .isEqualTo(grants.path("canUpdateOwnMetadata").booleanValue());
        assertThat(sourcesOf(sent))
                .containsExactlyInAnyOrderElementsOf(grants.path("canPublishSources")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSentIsTheTableAndNothingElse(Role role) {
        livekit.changePermissions(ROOM, ADA, role.permissions());

        UpdateParticipantRequest request = SERVER.calls().get(0).read(UpdateParticipantRequest.parser());
        Permissions table = role.permissions();
        ParticipantPermission.Builder expected = ParticipantPermission.newBuilder()
                .setCanSubscribe(table.canSubscribe())
                .setCanPublish(table.canPublish())
                .setCanPublishData(table.canPublishData())
                .setHidden(table.hidden())
                .addAllCanPublishSources(request.getPermission().getCanPublishSourcesList());
        assertThat(request)
                .isEqualTo(UpdateParticipantRequest.newBuilder()
                        .setRoom("r1")
                        .setIdentity("p_ada")
                        .setPermission(expected)
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void bothAreReadBackAsTheTable(Role role) {
        TokenVerifier verifier = TokenVerifier.create(KeyRing.of(TestKeys.credentials()), clock, Duration.ZERO);
        RoleToken token = TokenMinter.create(TestKeys.credentials(), clock)
                .mint(Requests.builder(role, ROOM, ADA).build());

        assertThat(verifier.verify(token.value()).permissions()).isEqualTo(role.permissions());
        assertThat(livekit.changePermissions(ROOM, ADA, role.permissions()).permissions())
                .isEqualTo(role.permissions());
    }

    private static List<String> sourcesOf(ParticipantPermission permission) {
        return permission.getCanPublishSourcesList().stream()
                .map(source -> source.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
