package dev.golive.test.fake;

import java.util.Arrays;
import java.util.Optional;

/** The methods of LiveKit's {@code RoomService} that the library calls. Open family: LiveKit has more. */
public enum RoomServiceMethod {
    /** Opens a room; one that is open stays as it is. */
    CREATE_ROOM("CreateRoom"),
    /** Which rooms are open. */
    LIST_ROOMS("ListRooms"),
    /** Closes a room, with everybody in it. */
    DELETE_ROOM("DeleteRoom"),
    /** Replaces a room's metadata. */
    UPDATE_ROOM_METADATA("UpdateRoomMetadata"),
    /** Who is in a room. */
    LIST_PARTICIPANTS("ListParticipants"),
    /** Whether somebody is in a room. */
    GET_PARTICIPANT("GetParticipant"),
    /** Replaces what somebody may do. */
    UPDATE_PARTICIPANT("UpdateParticipant"),
    /** Mutes a track. */
    MUTE_PUBLISHED_TRACK("MutePublishedTrack"),
    /** Takes somebody out of a room. */
    REMOVE_PARTICIPANT("RemoveParticipant"),
    /** Sends a packet to a room. */
    SEND_DATA("SendData");

    private final String wireName;

    RoomServiceMethod(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the URL, such as {@code CreateRoom}. */
    public String wireName() {
        return wireName;
    }

    static Optional<RoomServiceMethod> named(String wireName) {
        return Arrays.stream(values())
                .filter(method -> method.wireName.equals(wireName))
                .findFirst();
    }
}
