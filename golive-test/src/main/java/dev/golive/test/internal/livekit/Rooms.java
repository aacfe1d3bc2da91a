package dev.golive.test.internal.livekit;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.TrackSid;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSnapshot;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livekit.LivekitModels;
import livekit.LivekitModels.DisconnectReason;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.Room;
import livekit.LivekitModels.TrackInfo;
import livekit.LivekitRoom.CreateRoomRequest;
import livekit.LivekitWebhook.WebhookEvent;

/** The rooms of one server and what happens in them. Thread-safe; the same seed gives the same ids. */
public final class Rooms {

    private final Map<String, OpenRoom> open = new LinkedHashMap<>();
    private final InstantSource clock;
    private final Witness witness;
    private final Sids sids;

    /** A server without rooms. */
    public Rooms(long seed, InstantSource clock, Witness witness) {
        this.sids = new Sids(seed);
        this.clock = clock;
        this.witness = witness;
    }

    /** Opens a room unless it is open; one that is open stays as it is, as at a real server. */
    public synchronized RoomSnapshot open(RoomName name, String metadata) {
        return Snapshots.of(create(CreateRoomRequest.newBuilder()
                .setName(name.value())
                .setMetadata(metadata)
                .build()));
    }

    /** The rooms that are open. */
    public synchronized List<RoomSnapshot> rooms() {
        return open.values().stream().map(room -> Snapshots.of(room.now())).toList();
    }

    /** Who is in a room. */
    public synchronized List<ParticipantSnapshot> participants(RoomName room) {
        return find(room.value()).map(OpenRoom::people).orElse(List.of()).stream()
                .map(Snapshots::of)
                .toList();
    }

    /**
     * Lets somebody in; whoever is there under the same identity has to go.
     *
     * @throws IllegalStateException if the room is full
     */
    public synchronized ParticipantSnapshot join(RoomName name, Arrival arrival) {
        Room opened = create(arrival.profile().toBuilder().setName(name.value()).build());
        OpenRoom room = require(opened.getName());
        room.person(arrival.who().getIdentity())
                .ifPresent(first -> leave(room, first, DisconnectReason.DUPLICATE_IDENTITY));
        if (room.isFull()) {
            throw new IllegalStateException("The room " + name + " is full.");
        }
        Instant now = clock.instant();
        ParticipantInfo who = arrival.who().toBuilder()
                .setSid(sids.next("PA_"))
                .setState(ParticipantInfo.State.ACTIVE)
                .setJoinedAt(now.getEpochSecond())
                .setJoinedAtMs(now.toEpochMilli())
                .setVersion(2)
                .build();
        // The room does not count the newcomer yet, as in recorded bodies.
        Room before = room.now();
        room.put(who);
        tell(Happening.about("participant_joined", before, who));
        return Snapshots.of(who);
    }

    /**
     * Ends somebody's connection.
     *
     * @param reason LiveKit's word, such as {@code CLIENT_INITIATED}
     * @param wasUp whether they had joined; else the server says that the connection was aborted
     * @return whether they were there
     */
    public synchronized boolean leave(RoomName name, Identity identity, String reason, boolean wasUp) {
        Optional<OpenRoom> room = find(name.value());
        Optional<ParticipantInfo> who = room.flatMap(it -> it.person(identity.value()));
        who.ifPresent(it -> leave(room.orElseThrow(), it, DisconnectReason.valueOf(reason), wasUp));
        return who.isPresent();
    }

    /** Whether somebody's connection, or one that took its place, is up. */
    public synchronized Optional<ParticipantSnapshot> find(RoomName room, Identity identity) {
        return find(room.value()).flatMap(it -> it.person(identity.value())).map(Snapshots::of);
    }

    /**
     * Publishes a track.
     *
     * @throws IllegalStateException if they are not there, or may not
     */
    public synchronized TrackSid publish(RoomName name, Identity identity, TrackSource source) {
        OpenRoom room = require(name.value());
        ParticipantInfo who = present(room, identity);
        TrackInfo track = Tracks.of(source, sids, clock.instant());
        if (!who.getPermission().getCanPublish() || !mayPublish(who, track.getSource())) {
            throw new IllegalStateException(identity + " may not publish " + source.wireName() + " in " + name
                    + ": LiveKit would refuse the track.");
        }
        List<TrackInfo> tracks = new ArrayList<>(who.getTracksList());
        tracks.add(track);
        room.put(OpenRoom.with(who, tracks));
        tell(Happening.about("track_published", room.now(), who, track));
        return new TrackSid(track.getSid());
    }

    /** Takes a track back; does nothing if it is not there. */
    public synchronized void unpublish(RoomName name, Identity identity, TrackSid sid) {
        OpenRoom room = require(name.value());
        ParticipantInfo who = present(room, identity);
        OpenRoom.track(who, sid.value()).ifPresent(track -> unpublish(room, who, List.of(track)));
    }

    /** Mutes a track of one's own, or opens it again. */
    public synchronized void mute(RoomName name, Identity identity, TrackSid sid, boolean muted) {
        OpenRoom room = require(name.value());
        mute(room, present(room, identity), sid.value(), muted);
    }

    /**
     * Closes a room; whoever is inside has to leave first.
     *
     * @param reason LiveKit's word for it, such as {@code ROOM_CLOSED}
     * @return whether it was open
     */
    public synchronized boolean finish(RoomName name, String reason) {
        return close(name.value(), DisconnectReason.valueOf(reason));
    }

    /** Forgets everything without a word, as a server does that is killed. */
    public synchronized void forget() {
        open.clear();
    }

    /** Tells of something that no version of this library knows yet. */
    public synchronized void unheardOf(RoomName room, String kind) {
        WebhookEvent.Builder event = WebhookEvent.newBuilder().setEvent(kind);
        find(room.value()).ifPresent(it -> event.setRoom(it.now()));
        tell(event);
    }

    synchronized Room create(CreateRoomRequest request) {
        OpenRoom known = open.get(request.getName());
        if (known != null) {
            return known.now();
        }
        Instant now = clock.instant();
        OpenRoom fresh = new OpenRoom(Room.newBuilder()
                .setSid(sids.next("RM_"))
                .setName(request.getName())
                .setEmptyTimeout(request.getEmptyTimeout() == 0 ? 300 : request.getEmptyTimeout())
                .setDepartureTimeout(request.getDepartureTimeout() == 0 ? 20 : request.getDepartureTimeout())
                .setMaxParticipants(request.getMaxParticipants())
                .setCreationTime(now.getEpochSecond())
                .setCreationTimeMs(now.toEpochMilli())
                .setTurnPassword(sids.signs(44))
                .setMetadata(request.getMetadata()));
        open.put(request.getName(), fresh);
        tell(Happening.about("room_started", fresh.now()));
        return fresh.now();
    }

    synchronized Optional<OpenRoom> find(String name) {
        return Optional.ofNullable(open.get(name));
    }

    synchronized List<Room> list(List<String> names) {
        return open.values().stream()
                .map(OpenRoom::now)
                .filter(room -> names.isEmpty() || names.contains(room.getName()))
                .toList();
    }

    synchronized boolean close(String name, DisconnectReason reason) {
        OpenRoom room = open.get(name);
        if (room == null) {
            return false;
        }
        room.people().forEach(who -> leave(room, who, reason));
        open.remove(name);
        tell(Happening.about("room_finished", room.now()));
        return true;
    }

    void leave(OpenRoom room, ParticipantInfo who, DisconnectReason reason) {
        leave(room, who, reason, true);
    }

    private synchronized void leave(OpenRoom room, ParticipantInfo who, DisconnectReason reason, boolean wasUp) {
        ParticipantInfo gone = who;
        if (!who.getTracksList().isEmpty()) {
            gone = unpublish(room, who, who.getTracksList());
        }
        room.remove(gone);
        ParticipantInfo left = gone.toBuilder()
                .setState(ParticipantInfo.State.DISCONNECTED)
                .setVersion(gone.getVersion() + 1)
                .setDisconnectReason(reason)
                .build();
        tell(Happening.about(wasUp ? "participant_left" : "participant_connection_aborted", room.now(), left));
    }

    synchronized ParticipantInfo unpublish(OpenRoom room, ParticipantInfo who, List<TrackInfo> gone) {
        List<TrackInfo> left = new ArrayList<>(who.getTracksList());
        left.removeAll(gone);
        ParticipantInfo changed = OpenRoom.with(who, left);
        room.put(changed);
        gone.forEach(track -> tell(Happening.about("track_unpublished", room.now(), who, track)));
        return changed;
    }

    /** The track, if there is one. */
    synchronized Optional<TrackInfo> mute(OpenRoom room, ParticipantInfo who, String sid, boolean muted) {
        Optional<TrackInfo> track = OpenRoom.track(who, sid)
                .map(it -> it.toBuilder().setMuted(muted).build());
        track.ifPresent(changed -> room.put(OpenRoom.with(
                who,
                who.getTracksList().stream()
                        .map(it -> it.getSid().equals(sid) ? changed : it)
                        .toList())));
        return track;
    }

    static boolean mayPublish(ParticipantInfo who, LivekitModels.TrackSource source) {
        List<LivekitModels.TrackSource> sources = who.getPermission().getCanPublishSourcesList();
        return sources.isEmpty() || sources.contains(source);
    }

    synchronized void tell(WebhookEvent.Builder event) {
        witness.webhook(Happening.body(event, sids.next("EV_"), clock.instant()));
    }

    Witness witness() {
        return witness;
    }

    InstantSource clock() {
        return clock;
    }

    synchronized String newSid(String prefix) {
        return sids.next(prefix);
    }

    private OpenRoom require(String name) {
        OpenRoom room = open.get(name);
        if (room == null) {
            throw new IllegalStateException("The room " + name + " is not open. Open it, or let somebody join.");
        }
        return room;
    }

    private static ParticipantInfo present(OpenRoom room, Identity identity) {
        return room.person(identity.value())
                .orElseThrow(() -> new IllegalStateException(
                        identity + " is not in " + room.now().getName() + ": they have left, or never joined."));
    }
}
