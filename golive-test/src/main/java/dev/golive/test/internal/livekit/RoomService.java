package dev.golive.test.internal.livekit;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.golive.error.TwirpCode;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import livekit.LivekitModels;
import livekit.LivekitModels.DisconnectReason;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.TrackInfo;
import livekit.LivekitRoom.CreateRoomRequest;
import livekit.LivekitRoom.DeleteRoomRequest;
import livekit.LivekitRoom.DeleteRoomResponse;
import livekit.LivekitRoom.ListParticipantsRequest;
import livekit.LivekitRoom.ListParticipantsResponse;
import livekit.LivekitRoom.ListRoomsRequest;
import livekit.LivekitRoom.ListRoomsResponse;
import livekit.LivekitRoom.MuteRoomTrackRequest;
import livekit.LivekitRoom.MuteRoomTrackResponse;
import livekit.LivekitRoom.RemoveParticipantResponse;
import livekit.LivekitRoom.RoomParticipantIdentity;
import livekit.LivekitRoom.SendDataRequest;
import livekit.LivekitRoom.SendDataResponse;
import livekit.LivekitRoom.UpdateParticipantRequest;
import livekit.LivekitRoom.UpdateRoomMetadataRequest;

/** LiveKit's {@code RoomService} over {@link Rooms}: protobuf in, protobuf out. Says no in the words of a real server. */
public final class RoomService {

    private static final int LONGEST_NAME = 256;

    private final Rooms rooms;

    /** The service of these rooms. */
    public RoomService(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Reads a call without answering it.
     *
     * @return empty if there is no such method
     * @throws TwirpFailure if the body is not what the method takes
     */
    public Optional<RoomCall> read(String method, byte[] body) {
        try {
            return Optional.ofNullable(
                    switch (method) {
                        case "CreateRoom" -> create(CreateRoomRequest.parseFrom(body));
                        case "ListRooms" -> list(ListRoomsRequest.parseFrom(body));
                        case "DeleteRoom" -> delete(DeleteRoomRequest.parseFrom(body));
                        case "UpdateRoomMetadata" -> update(UpdateRoomMetadataRequest.parseFrom(body));
                        case "ListParticipants" -> list(ListParticipantsRequest.parseFrom(body));
                        case "GetParticipant" -> get(RoomParticipantIdentity.parseFrom(body));
                        case "RemoveParticipant" -> remove(RoomParticipantIdentity.parseFrom(body));
                        case "UpdateParticipant" -> update(UpdateParticipantRequest.parseFrom(body));
                        case "MutePublishedTrack" -> mute(MuteRoomTrackRequest.parseFrom(body));
                        case "SendData" -> send(SendDataRequest.parseFrom(body));
                        default -> null;
                    });
        } catch (InvalidProtocolBufferException e) {
            throw new TwirpFailure(TwirpCode.MALFORMED, "the protobuf request could not be decoded");
        }
    }

    private RoomCall create(CreateRoomRequest request) {
        return new RoomCall(request.getName(), "", () -> {
            if (request.getName().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                throw new TwirpFailure(
                        TwirpCode.INVALID_ARGUMENT,
                        "twirp error unknown: room name length exceeds limits: max length " + LONGEST_NAME);
            }
            return rooms.create(request);
        });
    }

    private RoomCall list(ListRoomsRequest request) {
        return new RoomCall(
                "",
                "",
                () -> ListRoomsResponse.newBuilder()
                        .addAllRooms(rooms.list(request.getNamesList()))
                        .build());
    }

    private RoomCall delete(DeleteRoomRequest request) {
        return new RoomCall(request.getRoom(), "", () -> {
            if (!rooms.close(request.getRoom(), DisconnectReason.ROOM_DELETED)) {
                throw TwirpFailure.noRoom();
            }
            return DeleteRoomResponse.getDefaultInstance();
        });
    }

    private RoomCall update(UpdateRoomMetadataRequest request) {
        return new RoomCall(request.getRoom(), "", () -> {
            synchronized (rooms) {
                OpenRoom room = rooms.find(request.getRoom()).orElseThrow(TwirpFailure::noRoom);
                room.metadata(request.getMetadata());
                return room.now();
            }
        });
    }

    private RoomCall list(ListParticipantsRequest request) {
        return new RoomCall(
                request.getRoom(),
                "",
                () -> ListParticipantsResponse.newBuilder()
                        .addAllParticipants(people(request.getRoom()))
                        .build());
    }

    private List<ParticipantInfo> people(String room) {
        synchronized (rooms) {
            return rooms.find(room).map(OpenRoom::people).orElse(List.of());
        }
    }

    private RoomCall get(RoomParticipantIdentity request) {
        return new RoomCall(request.getRoom(), request.getIdentity(), () -> {
            synchronized (rooms) {
                return person(request.getRoom(), request.getIdentity()).who();
            }
        });
    }

    private RoomCall remove(RoomParticipantIdentity request) {
        return new RoomCall(request.getRoom(), request.getIdentity(), () -> {
            synchronized (rooms) {
                Present present = person(request.getRoom(), request.getIdentity());
                rooms.leave(present.room(), present.who(), DisconnectReason.PARTICIPANT_REMOVED);
                return RemoveParticipantResponse.getDefaultInstance();
            }
        });
    }

    /** What the request leaves out stays, but for the permissions: all of them are replaced at once. */
    private RoomCall update(UpdateParticipantRequest request) {
        return new RoomCall(request.getRoom(), request.getIdentity(), () -> {
            synchronized (rooms) {
                Present present = person(request.getRoom(), request.getIdentity());
                ParticipantInfo.Builder changed = present.who().toBuilder();
                if (!request.getName().isEmpty()) {
                    changed.setName(request.getName());
                }
                if (!request.getMetadata().isEmpty()) {
                    changed.setMetadata(request.getMetadata());
                }
                request.getAttributesMap().forEach((name, value) -> {
                    if (value.isEmpty()) {
                        changed.removeAttributes(name);
                    } else {
                        changed.putAttributes(name, value);
                    }
                });
                if (request.hasPermission()) {
                    changed.setPermission(request.getPermission());
                }
                ParticipantInfo who =
                        changed.setVersion(changed.getVersion() + 1).build();
                present.room().put(who);
                List<TrackInfo> forbidden = forbidden(who);
                return forbidden.isEmpty() ? who : rooms.unpublish(present.room(), who, forbidden);
            }
        });
    }

    private static List<TrackInfo> forbidden(ParticipantInfo who) {
        return who.getTracksList().stream()
                .filter(track -> !who.getPermission().getCanPublish() || !Rooms.mayPublish(who, track.getSource()))
                .toList();
    }

    private RoomCall mute(MuteRoomTrackRequest request) {
        return new RoomCall(request.getRoom(), request.getIdentity(), () -> {
            if (!request.getMuted()) {
                throw new TwirpFailure(TwirpCode.FAILED_PRECONDITION, "twirp error unknown: remote unmute not enabled");
            }
            synchronized (rooms) {
                OpenRoom room = rooms.find(request.getRoom()).orElseThrow(TwirpFailure::noResponse);
                ParticipantInfo who = room.person(request.getIdentity()).orElseThrow(TwirpFailure::noResponse);
                // A track that is not there is no error, and no track in the answer.
                MuteRoomTrackResponse.Builder answer = MuteRoomTrackResponse.newBuilder();
                rooms.mute(room, who, request.getTrackSid(), true).ifPresent(answer::setTrack);
                return answer.build();
            }
        });
    }

    private RoomCall send(SendDataRequest request) {
        return new RoomCall(request.getRoom(), "", () -> {
            synchronized (rooms) {
                OpenRoom room = rooms.find(request.getRoom()).orElseThrow(TwirpFailure::noResponse);
                if (room.isNew(request.getNonce())) {
                    rooms.witness()
                            .packet(
                                    RoomName.of(request.getRoom()),
                                    request.getTopic(),
                                    request.getData().toByteArray(),
                                    request.getKind() == LivekitModels.DataPacket.Kind.RELIABLE,
                                    request.getDestinationIdentitiesList().stream()
                                            .map(Identity::of)
                                            .toList());
                }
                return SendDataResponse.getDefaultInstance();
            }
        });
    }

    private Present person(String room, String identity) {
        OpenRoom open = rooms.find(room).orElseThrow(TwirpFailure::noParticipant);
        return new Present(open, open.person(identity).orElseThrow(TwirpFailure::noParticipant));
    }

    private record Present(OpenRoom room, ParticipantInfo who) {}
}
