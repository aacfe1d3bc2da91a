package dev.golive.participant;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant as LiveKit reported it at one moment, in an answer or in a webhook. A webhook about a track carries
 * only the SID and the identity.
 *
 * @param sid this connection
 * @param identity who, inside the room
 * @param name the display name, empty if LiveKit gave none
 * @param kind a person, a recorder, an agent
 * @param joinedAt when this connection joined, to the millisecond where the server sends it; null where it says nothing
 * @param hidden whether nobody in the room can see it
 * @param permissions what LiveKit lets it do; null where it says nothing, or something this library would never grant
 * @param staff the role by which it runs the session; null for athletes, and where LiveKit says nothing
 * @param tracks what it publishes; in webhooks empty
 * @param disconnectReason LiveKit's word for why it left, such as {@code CLIENT_INITIATED}; null while it is here
 */
public record ParticipantSnapshot(
        ParticipantSid sid,
        Identity identity,
        String name,
        ParticipantKind kind,
        @Nullable Instant joinedAt,
        boolean hidden,
        @Nullable Permissions permissions,
        @Nullable Role staff,
        List<TrackSnapshot> tracks,
        @Nullable String disconnectReason) {

    /** Copies the list. */
    public ParticipantSnapshot {
        tracks = List.copyOf(tracks);
    }
}
