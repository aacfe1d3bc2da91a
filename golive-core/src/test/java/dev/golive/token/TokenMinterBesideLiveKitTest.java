package dev.golive.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.Requests;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.Identity;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import io.livekit.server.AccessToken;
import io.livekit.server.CanPublish;
import io.livekit.server.CanPublishData;
import io.livekit.server.CanPublishSources;
import io.livekit.server.CanSubscribe;
import io.livekit.server.CanUpdateOwnMetadata;
import io.livekit.server.Hidden;
import io.livekit.server.RoomJoin;
import livekit.LivekitRoom.RoomConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Our tokens say what LiveKit's own library would say, in the same words. */
class TokenMinterBesideLiveKitTest {

    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");
    private static final Identity IDENTITY = Identity.of("p_0f1e2d3c");
    private static final RoomProfile PROFILE = RoomProfile.largeBroadcast();

    private final TokenMinter minter = TokenMinter.create(TestKeys.credentials(), HandClock.at("2026-11-22T18:00:00Z"));

    @ParameterizedTest
    @EnumSource
    void theGrantsHaveLiveKitsNamesAndForms(Role role) {
        RoleToken ours = minter.mint(Requests.builder(role, ROOM, IDENTITY).build());

        JsonNode theirs = claims(theirToken(role).toJwt());

        JsonNode claims = claims(ours.value());
        assertThat(claims.path("video")).isEqualTo(theirs.path("video"));
        assertThat(claims.path("name")).isEqualTo(theirs.path("name"));
        assertThat(claims.path("sub")).isEqualTo(theirs.path("sub"));
        assertThat(claims.path("iss")).isEqualTo(theirs.path("iss"));
    }

    @Test
    void theRoomsTuningReadsAsLiveKitsOwn() throws Exception {
        RoleToken ours = minter.mint(
                Requests.builder(Role.ATHLETE, ROOM, IDENTITY).profile(PROFILE).build());
        AccessToken theirs = theirToken(Role.ATHLETE);
        theirs.setRoomConfiguration(RoomConfiguration.newBuilder()
                .setEmptyTimeout((int) PROFILE.emptyTimeout().toSeconds())
                .setDepartureTimeout((int) PROFILE.departureTimeout().toSeconds())
                .setMaxParticipants(PROFILE.maxParticipants())
                .setMinPlayoutDelay((int) PROFILE.playout().shortest().toMillis())
                .setMaxPlayoutDelay((int) PROFILE.playout().longest().toMillis())
                .setSyncStreams(PROFILE.syncStreams())
                .build());

        RoomConfiguration read = configuration(claims(ours.value()));

        assertThat(read).isEqualTo(configuration(claims(theirs.toJwt())));
        assertThat(read.getMaxPlayoutDelay()).isEqualTo(2_000);
    }

    /** As protobuf reads JSON, which is how LiveKit reads the claim. */
    private static RoomConfiguration configuration(JsonNode claims) throws InvalidProtocolBufferException {
        RoomConfiguration.Builder builder = RoomConfiguration.newBuilder();
        JsonFormat.parser().merge(claims.path("roomConfig").toString(), builder);
        return builder.build();
    }

    private static AccessToken theirToken(Role role) {
        Permissions permissions = role.permissions();
        AccessToken token = new AccessToken(TestKeys.KEY, TestKeys.SECRET);
        token.setIdentity(IDENTITY.value());
        token.setName("Ada");
        token.addGrants(
                new RoomJoin(true),
                new io.livekit.server.RoomName(ROOM.value()),
                new CanPublish(permissions.canPublish()),
                new CanSubscribe(permissions.canSubscribe()),
                new CanPublishData(permissions.canPublishData()),
                new CanUpdateOwnMetadata(false),
                new Hidden(permissions.hidden()));
        if (permissions.canPublish()) {
            token.addGrants(new CanPublishSources(
                    permissions.sources().stream().map(TrackSource::wireName).toList()));
        }
        return token;
    }

    private static JsonNode claims(String token) {
        return PlainJwt.claims(token, TestKeys.secretBytes());
    }
}
