package dev.golive.internal.http;

import com.google.protobuf.ByteString;
import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.TwirpCode;
import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Permissions;
import dev.golive.participant.TrackSid;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.room.RoomSnapshot;
import dev.golive.token.AdminTokenMinter;
import io.livekit.server.RoomService;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import livekit.LivekitModels;
import livekit.LivekitRoom.CreateRoomRequest;
import livekit.LivekitRoom.DeleteRoomRequest;
import livekit.LivekitRoom.ListParticipantsRequest;
import livekit.LivekitRoom.ListRoomsRequest;
import livekit.LivekitRoom.MuteRoomTrackRequest;
import livekit.LivekitRoom.RoomParticipantIdentity;
import livekit.LivekitRoom.SendDataRequest;
import livekit.LivekitRoom.UpdateParticipantRequest;
import livekit.LivekitRoom.UpdateRoomMetadataRequest;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.protobuf.ProtoConverterFactory;

/** The LiveKit server at a URL. Uses LiveKit's raw {@code RoomService}, whose calls can carry a nonce. Thread-safe. */
public final class HttpLiveKit implements LiveKit {

    private static final int NONCE_BYTES = 16;

    private final RoomService service;
    private final AdminTokenMinter tokens;
    private final Twirp twirp;
    private final SecureRandom random = new SecureRandom();

    private HttpLiveKit(RoomService service, AdminTokenMinter tokens, CallSettings settings) {
        this.service = service;
        this.tokens = tokens;
        this.twirp = new Twirp(settings);
    }

    /** A gateway with an HTTP client of its own. */
    public static HttpLiveKit create(LiveKitUrl url, AdminTokenMinter tokens, CallSettings settings) {
        HttpUrl base = HttpUrl.get(url.http().toString());
        OkHttpClient client = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(below(base, chain.request())))
                // One limit for a whole attempt, instead of OkHttp's own ten seconds for each part of it.
                .callTimeout(settings.timeout())
                .connectTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                // Twirp does the retrying, and counts it.
                .retryOnConnectionFailure(false)
                .build();
        RoomService service = new Retrofit.Builder()
                .baseUrl(base)
                .client(client)
                .addConverterFactory(ProtoConverterFactory.create())
                .build()
                .create(RoomService.class);
        return new HttpLiveKit(service, tokens, settings);
    }

    /** LiveKit's paths are absolute: left alone, they would drop a path that the server's URL has. */
    private static Request below(HttpUrl base, Request request) {
        String path = request.url().encodedPath().substring(1);
        return request.newBuilder()
                .url(base.newBuilder().addEncodedPathSegments(path).build())
                .build();
    }

    @Override
    public List<RoomSnapshot> rooms() {
        return list(ListRoomsRequest.getDefaultInstance());
    }

    @Override
    public Optional<RoomSnapshot> room(RoomName name) {
        return list(ListRoomsRequest.newBuilder().addNames(name.value()).build()).stream()
                .findFirst();
    }

    @Override
    public RoomSnapshot getOrCreateRoom(RoomName name, RoomProfile profile, String metadata) {
        // What CreateRoom does to a room that is open is the server's affair, so it is asked first.
        return room(name).orElseGet(() -> create(name, profile, metadata));
    }

    private RoomSnapshot create(RoomName name, RoomProfile profile, String metadata) {
        CreateRoomRequest request = CreateRoomRequest.newBuilder()
                .setName(name.value())
                .setEmptyTimeout((int) profile.emptyTimeout().toSeconds())
                .setDepartureTimeout((int) profile.departureTimeout().toSeconds())
                .setMaxParticipants(profile.maxParticipants())
                .setMinPlayoutDelay((int) profile.playout().shortest().toMillis())
                .setMaxPlayoutDelay((int) profile.playout().longest().toMillis())
                .setSyncStreams(profile.syncStreams())
                .setMetadata(metadata)
                .build();
        return Protobuf.roomOf(answer("CreateRoom", () -> service.createRoom(request, forRooms())));
    }

    @Override
    public RoomSnapshot updateRoomMetadata(RoomName name, String metadata) {
        UpdateRoomMetadataRequest request = UpdateRoomMetadataRequest.newBuilder()
                .setRoom(name.value())
                .setMetadata(metadata)
                .build();
        return Protobuf.roomOf(answer("UpdateRoomMetadata", () -> service.updateRoomMetadata(request, inside(name))));
    }

    @Override
    public void deleteRoom(RoomName name) {
        DeleteRoomRequest request =
                DeleteRoomRequest.newBuilder().setRoom(name.value()).build();
        unlessGone(() -> twirp.call("DeleteRoom", () -> service.deleteRoom(request, forRooms())));
    }

    @Override
    public List<ParticipantSnapshot> participants(RoomName room) {
        ListParticipantsRequest request =
                ListParticipantsRequest.newBuilder().setRoom(room.value()).build();
        var answer =
                unlessGone(() -> twirp.call("ListParticipants", () -> service.listParticipants(request, inside(room))));
        return answer == null ? List.of() : Protobuf.readable(answer.getParticipantsList(), Protobuf::participantOf);
    }

    @Override
    public Optional<ParticipantSnapshot> participant(RoomName room, Identity identity) {
        RoomParticipantIdentity request = in(room, identity);
        return Optional.ofNullable(unlessGone(
                        () -> twirp.call("GetParticipant", () -> service.getParticipant(request, inside(room)))))
                .map(Protobuf::participantOf);
    }

    @Override
    public ParticipantSnapshot changePermissions(RoomName room, Identity identity, Permissions permissions) {
        UpdateParticipantRequest request = UpdateParticipantRequest.newBuilder()
                .setRoom(room.value())
                .setIdentity(identity.value())
                .setPermission(Protobuf.permissionOf(permissions))
                .build();
        return Protobuf.participantOf(
                answer("UpdateParticipant", () -> service.updateParticipant(request, inside(room))));
    }

    @Override
    public void muteTrack(RoomName room, Identity identity, TrackSid track) {
        MuteRoomTrackRequest request = MuteRoomTrackRequest.newBuilder()
                .setRoom(room.value())
                .setIdentity(identity.value())
                .setTrackSid(track.value())
                .setMuted(true)
                .build();
        twirp.call("MutePublishedTrack", () -> service.mutePublishedTrack(request, inside(room)));
    }

    @Override
    public void removeParticipant(RoomName room, Identity identity) {
        RoomParticipantIdentity request = in(room, identity);
        unlessGone(() -> twirp.call("RemoveParticipant", () -> service.removeParticipant(request, inside(room))));
    }

    @Override
    public void send(RoomName room, DataPacket packet) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        SendDataRequest request = SendDataRequest.newBuilder()
                .setRoom(room.value())
                .setTopic(packet.topic())
                .setData(ByteString.copyFrom(packet.payload()))
                .addAllDestinationIdentities(
                        packet.recipients().stream().map(Identity::value).toList())
                .setKind(
                        packet.reliable()
                                ? LivekitModels.DataPacket.Kind.RELIABLE
                                : LivekitModels.DataPacket.Kind.LOSSY)
                // One nonce for all attempts: LiveKit then delivers once, however often we have to try.
                .setNonce(ByteString.copyFrom(nonce))
                .build();
        twirp.call("SendData", () -> service.sendData(request, inside(room)));
    }

    private List<RoomSnapshot> list(ListRoomsRequest request) {
        return Protobuf.readable(
                answer("ListRooms", () -> service.listRooms(request, forRooms()))
                        .getRoomsList(),
                Protobuf::roomOf);
    }

    private static RoomParticipantIdentity in(RoomName room, Identity identity) {
        return RoomParticipantIdentity.newBuilder()
                .setRoom(room.value())
                .setIdentity(identity.value())
                .build();
    }

    private <T> T answer(String method, Supplier<Call<T>> call) {
        T body = twirp.call(method, call);
        if (body == null) {
            throw new LiveKitRefusedException(TwirpCode.UNKNOWN, "LiveKit's answer to " + method + " is empty.");
        }
        return body;
    }

    /** The answer, or null where LiveKit says that there is no such room or participant. */
    private static <T> @Nullable T unlessGone(Supplier<@Nullable T> call) {
        try {
            return call.get();
        } catch (LiveKitRefusedException e) {
            if (e.code() == TwirpCode.NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }

    private String forRooms() {
        return "Bearer " + tokens.mintForRooms();
    }

    private String inside(RoomName room) {
        return "Bearer " + tokens.mintFor(room);
    }
}
