package dev.golive.livekit;

import dev.golive.error.LiveKitException;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Permissions;
import dev.golive.participant.TrackSid;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.room.RoomSnapshot;
import java.util.List;
import java.util.Optional;

/**
 * A LiveKit server, as far as this library needs one. {@code GoLive.builder(…)} gives the one that talks to a server;
 * the Spring starter wraps it to count calls.
 *
 * <p>Every method blocks until LiveKit answered or the call's time is up, and throws a {@link LiveKitException} if it
 * did not do what was asked. All of them may safely be repeated, and are, a few times, when LiveKit is briefly away.
 * Implementations are thread-safe.
 */
public interface LiveKit {

    /** All rooms that are open now. */
    List<RoomSnapshot> rooms();

    /** The room of this name, if it is open now. */
    Optional<RoomSnapshot> room(RoomName name);

    /**
     * The room of this name, opened now if it is not open. A room that is open stays exactly as it is: neither its
     * profile nor its metadata changes.
     */
    RoomSnapshot getOrCreateRoom(RoomName name, RoomProfile profile, String metadata);

    /**
     * Replaces a room's metadata. Everybody in the room gets it whole.
     *
     * @throws LiveKitException with the code {@code NOT_FOUND} if the room is not open
     */
    RoomSnapshot updateRoomMetadata(RoomName name, String metadata);

    /** Disconnects everybody and closes the room. A room that is not open is no error. */
    void deleteRoom(RoomName name);

    /** Everybody in the room. A room that is not open has nobody. */
    List<ParticipantSnapshot> participants(RoomName room);

    /** One participant, if they are in the room. */
    Optional<ParticipantSnapshot> participant(RoomName room, Identity identity);

    /**
     * Replaces what a participant may do, all of it at once. What may no longer be published is unpublished.
     *
     * @throws LiveKitException with the code {@code NOT_FOUND} if they are not in the room
     */
    ParticipantSnapshot changePermissions(RoomName room, Identity identity, Permissions permissions);

    /**
     * Mutes a track, if there is such a track. Unmuting is up to its publisher.
     *
     * @throws LiveKitException if they are not in the room: with the code {@code NOT_FOUND}, or {@code UNAVAILABLE} from
     *     a server that looked for them until it gave up
     */
    void muteTrack(RoomName room, Identity identity, TrackSid track);

    /**
     * Takes a participant out of the room. Their token still opens it: keep a ban list if they must stay out. Somebody
     * who is not in the room is no error.
     */
    void removeParticipant(RoomName room, Identity identity);

    /**
     * Sends a packet to everybody in the room, or to those of its recipients who are there.
     *
     * @throws LiveKitException if the room is not open: with the code {@code NOT_FOUND}, or {@code UNAVAILABLE} from a
     *     server that looked for the room until it gave up
     */
    void send(RoomName room, DataPacket packet);
}
