package dev.golive.test.fake;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSid;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.TrackSid;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.test.internal.livekit.Rooms;
import java.util.Optional;

/**
 * One connection of somebody to a fake server's room, for a test to act through. Each act returns when the webhooks that it causes have
 * been answered. Thread-safe.
 *
 * <p>Acting through a connection that has ended throws an {@link IllegalStateException}.
 */
public final class FakeParticipant {

    private final Rooms rooms;
    private final RoomName room;
    private final Identity identity;
    private final ParticipantSid sid;
    private final Runnable settled;

    FakeParticipant(Rooms rooms, RoomName room, ParticipantSnapshot joined, Runnable settled) {
        this.rooms = rooms;
        this.room = room;
        this.identity = joined.identity();
        this.sid = joined.sid();
        this.settled = settled;
    }

    /** In which room. */
    public RoomName room() {
        return room;
    }

    /** Who, inside the room. */
    public Identity identity() {
        return identity;
    }

    /** Which connection. */
    public ParticipantSid sid() {
        return sid;
    }

    /** Whether this connection is still up. */
    public boolean isConnected() {
        return seen().isPresent();
    }

    /** As the server would report it now. */
    public ParticipantSnapshot snapshot() {
        return seen().orElseThrow(this::gone);
    }

    /**
     * Publishes a camera, a microphone, a screen.
     *
     * @throws IllegalStateException if the permissions they have now don't allow it
     */
    public TrackSid publish(TrackSource source) {
        snapshot();
        TrackSid track = rooms.publish(room, identity, source);
        settled.run();
        return track;
    }

    /** Takes a track back. */
    public void unpublish(TrackSid track) {
        snapshot();
        rooms.unpublish(room, identity, track);
        settled.run();
    }

    /** Mutes a track of their own. LiveKit sends no webhook for it. */
    public void mute(TrackSid track) {
        snapshot();
        rooms.mute(room, identity, track, true);
    }

    /** Opens a muted track again. */
    public void unmute(TrackSid track) {
        snapshot();
        rooms.mute(room, identity, track, false);
    }

    /** Leaves of their own accord; nothing if they are gone already. */
    public void leave() {
        leave("CLIENT_INITIATED");
    }

    /** Is gone without a word, and LiveKit has noticed; nothing if they are gone already. */
    public void loseConnection() {
        leave("CONNECTION_TIMEOUT");
    }

    private void leave(String reason) {
        if (isConnected()) {
            rooms.leave(room, identity, reason, true);
            settled.run();
        }
    }

    private Optional<ParticipantSnapshot> seen() {
        return rooms.find(room, identity).filter(there -> there.sid().equals(sid));
    }

    private IllegalStateException gone() {
        return new IllegalStateException("This connection of " + identity + " to " + room + " has ended.");
    }

    @Override
    public String toString() {
        return "FakeParticipant[" + identity + " in " + room + "]";
    }
}
