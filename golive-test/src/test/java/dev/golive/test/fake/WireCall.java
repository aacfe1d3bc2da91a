package dev.golive.test.fake;

import com.google.protobuf.Message;
import java.util.stream.Stream;
import livekit.LivekitRoom.CreateRoomRequest;
import livekit.LivekitRoom.DeleteRoomRequest;
import livekit.LivekitRoom.ListParticipantsRequest;
import livekit.LivekitRoom.ListRoomsRequest;
import livekit.LivekitRoom.MuteRoomTrackRequest;
import livekit.LivekitRoom.RoomParticipantIdentity;
import livekit.LivekitRoom.SendDataRequest;
import livekit.LivekitRoom.UpdateParticipantRequest;
import livekit.LivekitRoom.UpdateRoomMetadataRequest;

/** A call on the wire, and the grants that it needs. */
record WireCall(String method, Message request) {

    static final String FOR_ROOMS = "{\"roomCreate\":true,\"roomList\":true}";

    /** One call of each method, about this room and nobody in it. */
    static Stream<WireCall> all(String room) {
        RoomParticipantIdentity nobody = RoomParticipantIdentity.newBuilder()
                .setRoom(room)
                .setIdentity("p_nobody")
                .build();
        return Stream.of(
                new WireCall(
                        "CreateRoom",
                        CreateRoomRequest.newBuilder().setName(room).build()),
                new WireCall("ListRooms", ListRoomsRequest.getDefaultInstance()),
                new WireCall(
                        "DeleteRoom",
                        DeleteRoomRequest.newBuilder().setRoom(room).build()),
                new WireCall(
                        "UpdateRoomMetadata",
                        UpdateRoomMetadataRequest.newBuilder().setRoom(room).build()),
                new WireCall(
                        "ListParticipants",
                        ListParticipantsRequest.newBuilder().setRoom(room).build()),
                new WireCall("GetParticipant", nobody),
                new WireCall("RemoveParticipant", nobody),
                new WireCall(
                        "UpdateParticipant",
                        UpdateParticipantRequest.newBuilder()
                                .setRoom(room)
                                .setIdentity("p_nobody")
                                .build()),
                new WireCall(
                        "MutePublishedTrack",
                        MuteRoomTrackRequest.newBuilder()
                                .setRoom(room)
                                .setIdentity("p_nobody")
                                .setTrackSid("TR_none")
                                .setMuted(true)
                                .build()),
                new WireCall(
                        "SendData", SendDataRequest.newBuilder().setRoom(room).build()));
    }

    boolean forRooms() {
        return method.equals("CreateRoom") || method.equals("ListRooms") || method.equals("DeleteRoom");
    }

    String grants(String room) {
        return forRooms() ? FOR_ROOMS : "{\"roomAdmin\":true,\"room\":\"" + room + "\"}";
    }
}
