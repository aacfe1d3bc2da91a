package dev.golive.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.TwirpCode;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.RoomServer;
import dev.golive.fixture.TestKeys;
import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSid;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSid;
import dev.golive.participant.TrackSnapshot;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;
import dev.golive.token.AdminTokenMinter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import livekit.LivekitModels;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitRoom.CreateRoomRequest;
import livekit.LivekitRoom.ListRoomsRequest;
import livekit.LivekitRoom.MuteRoomTrackRequest;
import livekit.LivekitRoom.SendDataRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class HttpLiveKitTest {

    private static final RoomServer SERVER = RoomServer.start();
    private static final RoomName ROOM = RoomName.of("r1");
    private static final Identity ADA = Identity.of("p_ada");
    private static final TrackSid CAMERA = new TrackSid("TR_camera");
    private static final String FOR_ROOMS = "{\"roomCreate\":true,\"roomList\":true}";
    private static final String IN_ROOM = "{\"roomAdmin\":true,\"room\":\"r1\"}";

    private final LiveKit livekit = gateway(SERVER.url());

    private static LiveKit gateway(LiveKitUrl url) {
        AdminTokenMinter tokens = AdminTokenMinter.create(TestKeys.credentials(), HandClock.at("2026-11-22T18:00:00Z"));
        return HttpLiveKit.create(url, tokens, new CallSettings(Duration.ofSeconds(10), 3, Duration.ZERO));
    }

    @BeforeEach
    void emptyServer() {
        SERVER.reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static Stream<Arguments> methods() {
        DataPacket packet = DataPacket.reliable("golive.1.session", new byte[] {1});
        return Stream.of(
                method("ListRooms", FOR_ROOMS, LiveKit::rooms),
                method("ListRooms", FOR_ROOMS, livekit -> livekit.room(ROOM)),
                method("UpdateRoomMetadata", IN_ROOM, livekit -> livekit.updateRoomMetadata(ROOM, "m")),
                method("DeleteRoom", FOR_ROOMS, livekit -> livekit.deleteRoom(ROOM)),
                method("ListParticipants", IN_ROOM, livekit -> livekit.participants(ROOM)),
                method("GetParticipant", IN_ROOM, livekit -> livekit.participant(ROOM, ADA)),
                method(
                        "UpdateParticipant",
                        IN_ROOM,
                        livekit -> livekit.changePermissions(ROOM, ADA, Permissions.viewing())),
                method("MutePublishedTrack", IN_ROOM, livekit -> livekit.muteTrack(ROOM, ADA, CAMERA)),
                method("RemoveParticipant", IN_ROOM, livekit -> livekit.removeParticipant(ROOM, ADA)),
                method("SendData", IN_ROOM, livekit -> livekit.send(ROOM, packet)));
    }

    private static Arguments method(String name, String grants, Consumer<LiveKit> call) {
        return Arguments.of(name, grants, call);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyCallIsOnePostWithTheGrantsItNeedsAndNoMore(String method, String grants, Consumer<LiveKit> call) {
        SERVER.open("r1", "");
        SERVER.enter("r1", ada());

        call.accept(livekit);

        assertThat(SERVER.calls()).singleElement().satisfies(arrived -> {
            assertThat(arrived.path()).isEqualTo("/twirp/livekit.RoomService/" + method);
            assertThat(arrived.grants()).isEqualTo(JsonMapper.shared().readTree(grants));
        });
    }

    @Test
    void aServerBehindAPathIsCalledThere() {
        LiveKit behind = gateway(LiveKitUrl.parse(SERVER.url().http() + "behind/a%20proxy"));
        SERVER.open("r1", "m");

        assertThat(behind.room(ROOM)).isPresent();

        assertThat(SERVER.calls().get(0).path()).isEqualTo("/behind/a%20proxy/twirp/livekit.RoomService/ListRooms");
    }

    @Test
    void aRoomThatIsOpenStaysAsItIs() {
        SERVER.open("r1", "theirs");

        RoomSnapshot room = livekit.getOrCreateRoom(ROOM, RoomProfile.groupClass(), "ours");

        assertThat(room.metadata()).isEqualTo("theirs");
        assertThat(SERVER.methods()).containsExactly("ListRooms");
        assertThat(SERVER.calls().get(0).read(ListRoomsRequest.parser()).getNamesList())
                .containsExactly("r1");
    }

    @Test
    void aRoomThatIsNotOpenIsOpenedWithItsProfile() {
        RoomSnapshot room = livekit.getOrCreateRoom(ROOM, RoomProfile.largeBroadcast(), "ours");

        assertThat(room)
                .isEqualTo(
                        new RoomSnapshot(new RoomSid("RM_0"), ROOM, Instant.parse("2026-11-22T18:00:00.123Z"), "ours"));
        assertThat(SERVER.methods()).containsExactly("ListRooms", "CreateRoom");
        assertThat(SERVER.calls().get(1).grants()).isEqualTo(JsonMapper.shared().readTree(FOR_ROOMS));
        assertThat(SERVER.calls().get(1).read(CreateRoomRequest.parser()))
                .isEqualTo(CreateRoomRequest.newBuilder()
                        .setName("r1")
                        .setEmptyTimeout(600)
                        .setDepartureTimeout(300)
                        .setMaxParticipants(0)
                        .setMinPlayoutDelay(200)
                        .setMaxPlayoutDelay(2_000)
                        .setSyncStreams(true)
                        .setMetadata("ours")
                        .build());
    }

    @Test
    void allRoomsAreListed() {
        SERVER.open("r1", "one");
        SERVER.open("r2", "two");

        List<RoomSnapshot> rooms = livekit.rooms();

        assertThat(rooms)
                .containsExactly(
                        new RoomSnapshot(new RoomSid("RM_r1"), ROOM, null, "one"),
                        new RoomSnapshot(new RoomSid("RM_r2"), RoomName.of("r2"), null, "two"));
    }

    @Test
    void aRoomThatIsNotOpenIsNobodysAndNoError() {
        assertThat(livekit.room(ROOM)).isEmpty();
        assertThat(livekit.participants(ROOM)).isEmpty();
        assertThat(livekit.participant(ROOM, ADA)).isEmpty();
        livekit.deleteRoom(ROOM);
        livekit.removeParticipant(ROOM, ADA);

        assertThat(SERVER.calls()).hasSize(5);
    }

    static Stream<Arguments> callsThatNeedTheirObject() {
        return methods()
                .filter(method -> Set.of("UpdateRoomMetadata", "UpdateParticipant", "MutePublishedTrack", "SendData")
                        .contains((String) method.get()[0]));
    }

    @ParameterizedTest
    @MethodSource("callsThatNeedTheirObject")
    void aCallThatNeedsItsObjectSaysThatItIsNotThere(String method, String grants, Consumer<LiveKit> call) {
        assertThatExceptionOfType(LiveKitRefusedException.class)
                .isThrownBy(() -> call.accept(livekit))
                .withMessageContaining(method)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(TwirpCode.NOT_FOUND));
    }

    @Test
    void aParticipantIsReadInFull() {
        SERVER.open("r1", "");
        SERVER.enter("r1", ada());

        ParticipantSnapshot ada = livekit.participant(ROOM, ADA).orElseThrow();

        assertThat(ada)
                .isEqualTo(new ParticipantSnapshot(
                        new ParticipantSid("PA_ada"),
                        ADA,
                        "Ada",
                        ParticipantKind.STANDARD,
                        Instant.parse("2026-11-22T18:00:01.5Z"),
                        false,
                        new Permissions(true, Set.of(TrackSource.CAMERA), false, false),
                        null,
                        List.of(new TrackSnapshot(CAMERA, TrackSource.CAMERA, true)),
                        null));
        assertThat(livekit.participants(ROOM)).containsExactly(ada);
    }

    @Test
    void aParticipantOfTheFutureIsNoCrash() {
        SERVER.open("r1", "");
        SERVER.enter(
                "r1",
                ParticipantInfo.newBuilder()
                        .setIdentity("p_ada")
                        .setKindValue(99)
                        .addTracks(LivekitModels.TrackInfo.newBuilder()
                                .setSid("TR_1")
                                .setSourceValue(99))
                        .setPermission(LivekitModels.ParticipantPermission.newBuilder()
                                .setCanPublish(true)
                                .addCanPublishSourcesValue(99))
                        .build());

        ParticipantSnapshot ada = livekit.participant(ROOM, ADA).orElseThrow();

        assertThat(ada.kind()).isEqualTo(ParticipantKind.UNKNOWN);
        assertThat(ada.permissions()).isNull();
        assertThat(ada.tracks()).containsExactly(new TrackSnapshot(new TrackSid("TR_1"), TrackSource.UNKNOWN, false));
    }

    @Test
    void aPromotedAthleteIsReportedBack() {
        SERVER.open("r1", "");
        SERVER.enter("r1", ada());

        ParticipantSnapshot promoted = livekit.changePermissions(ROOM, ADA, Role.GUEST.permissions());

        assertThat(promoted.permissions()).isEqualTo(Role.GUEST.permissions());
    }

    @Test
    void aTrackIsMutedNeverUnmuted() {
        SERVER.open("r1", "");
        SERVER.enter("r1", ada());

        livekit.muteTrack(ROOM, ADA, CAMERA);

        assertThat(SERVER.calls().get(0).read(MuteRoomTrackRequest.parser()))
                .isEqualTo(MuteRoomTrackRequest.newBuilder()
                        .setRoom("r1")
                        .setIdentity("p_ada")
                        .setTrackSid("TR_camera")
                        .setMuted(true)
                        .build());
    }

    @Test
    void aPacketGoesToEverybodyAsItIs() {
        SERVER.open("r1", "");

        livekit.send(ROOM, DataPacket.reliable("golive.1.chat", new byte[] {1, 2, 3}));
        livekit.send(ROOM, DataPacket.lossy("golive.1.reaction", new byte[] {4}));

        SendDataRequest reliable = SERVER.sent().get(0);
        SendDataRequest lossy = SERVER.sent().get(1);
        assertThat(reliable.getTopic()).isEqualTo("golive.1.chat");
        assertThat(reliable.getData().toByteArray()).containsExactly(1, 2, 3);
        assertThat(reliable.getKind()).isEqualTo(LivekitModels.DataPacket.Kind.RELIABLE);
        assertThat(reliable.getDestinationIdentitiesList()).isEmpty();
        assertThat(lossy.getTopic()).isEqualTo("golive.1.reaction");
        assertThat(lossy.getKind()).isEqualTo(LivekitModels.DataPacket.Kind.LOSSY);
        assertThat(lossy.getNonce().size()).isEqualTo(16);
        assertThat(lossy.getNonce()).isNotEqualTo(reliable.getNonce());
    }

    private static ParticipantInfo ada() {
        return ParticipantInfo.newBuilder()
                .setSid("PA_ada")
                .setIdentity("p_ada")
                .setName("Ada")
                .setJoinedAt(1_795_370_401)
                .setJoinedAtMs(1_795_370_401_500L)
                .setPermission(LivekitModels.ParticipantPermission.newBuilder()
                        .setCanSubscribe(true)
                        .setCanPublish(true)
                        .addCanPublishSources(LivekitModels.TrackSource.CAMERA))
                .addTracks(LivekitModels.TrackInfo.newBuilder()
                        .setSid("TR_camera")
                        .setSource(LivekitModels.TrackSource.CAMERA)
                        .setMuted(true))
                .build();
    }
}
