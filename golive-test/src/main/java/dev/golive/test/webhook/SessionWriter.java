package dev.golive.test.webhook;

import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.test.TestClock;
import dev.golive.test.internal.livekit.Arrival;
import dev.golive.test.internal.livekit.Outputs;
import dev.golive.test.internal.livekit.Rooms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Writes down what happens in one room, moment by moment; {@link #build} makes the script of it. Every method adds the webhooks that a
 * server would send and gives this writer back. Not thread-safe.
 *
 * <p>What can't happen throws an {@link IllegalStateException}: somebody who is not there can't leave.
 */
public final class SessionWriter {

    private final RoomName room;
    private final TestClock clock;
    private final List<ScriptedWebhook> written = new ArrayList<>();
    private final Rooms rooms;
    private final Outputs outputs;

    SessionWriter(RoomName room, Instant start) {
        this.room = Objects.requireNonNull(room, "room");
        this.clock = TestClock.at(start);
        // Ids follow from room and start: the same on every run, others for another session.
        this.rooms = new Rooms(Objects.hash(room, start), clock, this::write);
        this.outputs = new Outputs(rooms, room);
    }

    private void write(byte[] body) {
        written.add(ScriptedWebhook.of(clock.instant(), body));
    }

    /** What follows happens so much later. */
    public SessionWriter after(Duration pause) {
        clock.advance(pause);
        return this;
    }

    /** What follows happens at this moment. */
    public SessionWriter at(Instant moment) {
        clock.set(moment);
        return this;
    }

    /** The room opens; after it finished, or the server crashed, this is its next incarnation, with a SID of its own. */
    public SessionWriter opened() {
        rooms.open(room, "");
        return this;
    }

    /** Somebody's connection is up. A room that is not open is opened by it; a connection of the same identity has to go first. */
    public SessionWriter joined(Peer peer) {
        rooms.join(room, arrival(peer));
        return this;
    }

    /** Somebody leaves of their own accord. */
    public SessionWriter left(Peer peer) {
        return gone(peer, "CLIENT_INITIATED", true);
    }

    /** Somebody's network is gone, and LiveKit has noticed. */
    public SessionWriter lost(Peer peer) {
        return gone(peer, "CONNECTION_TIMEOUT", true);
    }

    /** Somebody is taken out by the application. */
    public SessionWriter removed(Peer peer) {
        return gone(peer, "PARTICIPANT_REMOVED", true);
    }

    /** Somebody tries to come in, and their connection never comes up: no join is told of. */
    public SessionWriter aborted(Peer peer) {
        int before = written.size();
        rooms.join(room, arrival(peer));
        written.subList(before, written.size())
                .removeIf(webhook -> webhook.event().kind().equals("participant_joined"));
        return gone(peer, "JOIN_FAILURE", false);
    }

    /** Somebody comes in with a second device: the first connection is ended as a duplicate, then the second is up. */
    public SessionWriter secondDevice(Peer peer) {
        requirePresent(peer);
        return joined(peer);
    }

    /** Somebody reconnects from scratch: the new connection is up before the old one's leave is told of. */
    public SessionWriter rejoined(Peer peer) {
        requirePresent(peer);
        int before = written.size();
        joined(peer);
        Collections.rotate(written.subList(before, written.size()), 1);
        return this;
    }

    /** Somebody publishes. */
    public SessionWriter published(Peer peer, TrackSource source) {
        rooms.publish(room, peer.identity(), source);
        return this;
    }

    /** Somebody takes back what they published from there. */
    public SessionWriter unpublished(Peer peer, TrackSource source) {
        requirePresent(peer).tracks().stream()
                .filter(track -> track.source() == source)
                .forEach(track -> rooms.unpublish(room, peer.identity(), track.sid()));
        return this;
    }

    /** A recording is asked for. The recorder itself joins as a {@linkplain Peer#recorder peer}. */
    public SessionWriter egressStarted() {
        outputs.egressStarted();
        return this;
    }

    /** The recording runs. */
    public SessionWriter egressActive() {
        outputs.egressActive();
        return this;
    }

    /** The recording has stopped and is there. */
    public SessionWriter egressEnded() {
        outputs.egressEnding();
        outputs.egressComplete();
        return this;
    }

    /** The recording has failed, and LiveKit says why. */
    public SessionWriter egressFailed(String error) {
        outputs.egressFailed(error);
        return this;
    }

    /** A stream from elsewhere begins. What it brings joins as a {@linkplain Peer#ingest peer}. */
    public SessionWriter ingressStarted(Peer ingest) {
        outputs.ingressStarted(ingest.identity());
        return this;
    }

    /** That stream is over. */
    public SessionWriter ingressEnded() {
        outputs.ingressEnded();
        return this;
    }

    /** Something happens that this version of the library has no type for. */
    public SessionWriter happened(String kind) {
        rooms.unheardOf(room, kind);
        return this;
    }

    /** The room has emptied and closes; whoever is still inside has to leave first. */
    public SessionWriter finished() {
        return finish("ROOM_CLOSED");
    }

    /** The application closes the room, with whoever is inside. */
    public SessionWriter deleted() {
        return finish("ROOM_DELETED");
    }

    /** The server dies: no leave is told of, and no end. */
    public SessionWriter crashed() {
        rooms.forget();
        return this;
    }

    /** The script so far; writing may go on. */
    public WebhookScript build() {
        return WebhookScript.of(written);
    }

    private SessionWriter finish(String reason) {
        if (!rooms.finish(room, reason)) {
            throw new IllegalStateException("The room " + room + " is not open, so it can't finish.");
        }
        return this;
    }

    private SessionWriter gone(Peer peer, String reason, boolean wasUp) {
        if (!rooms.leave(room, peer.identity(), reason, wasUp)) {
            throw absent(peer);
        }
        return this;
    }

    private ParticipantSnapshot requirePresent(Peer peer) {
        return rooms.find(room, peer.identity()).orElseThrow(() -> absent(peer));
    }

    private IllegalStateException absent(Peer peer) {
        return new IllegalStateException(
                peer.identity() + " is not in " + room + " at " + clock.instant() + ": write joined(…) before.");
    }

    private static Arrival arrival(Peer peer) {
        return Arrival.of(peer.identity(), peer.name(), peer.kind(), peer.permissions(), peer.staff());
    }
}
