package dev.golive.test.internal.livekit;

import com.google.protobuf.ByteString;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import livekit.LivekitModels.Codec;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.Room;
import livekit.LivekitModels.TrackInfo;

/** One incarnation of a room. */
final class OpenRoom {

    private static final List<String> CODECS = List.of(
            "audio/PCMU",
            "audio/PCMA",
            "audio/opus",
            "audio/red",
            "video/VP8",
            "video/H264",
            "video/VP9",
            "video/AV1",
            "video/H265",
            "video/rtx");

    private final Room.Builder room;
    private final Map<String, ParticipantInfo> people = new LinkedHashMap<>();
    private final Set<ByteString> nonces = new HashSet<>();

    OpenRoom(Room.Builder room) {
        this.room = room;
        CODECS.forEach(mime -> room.addEnabledCodecs(Codec.newBuilder().setMime(mime)));
    }

    /** The room as it is now. */
    Room now() {
        return room.setNumParticipants(people.size())
                .setNumPublishers((int) people.values().stream()
                        .filter(who -> who.getTracksCount() > 0)
                        .count())
                .setActiveRecording(
                        people.values().stream().anyMatch(who -> who.getKind() == ParticipantInfo.Kind.EGRESS))
                .build();
    }

    void metadata(String metadata) {
        room.setMetadata(metadata);
    }

    boolean isFull() {
        return room.getMaxParticipants() > 0 && people.size() >= room.getMaxParticipants();
    }

    List<ParticipantInfo> people() {
        return List.copyOf(people.values());
    }

    Optional<ParticipantInfo> person(String identity) {
        return Optional.ofNullable(people.get(identity));
    }

    void put(ParticipantInfo who) {
        people.put(who.getIdentity(), who);
    }

    void remove(ParticipantInfo who) {
        people.remove(who.getIdentity());
    }

    /** Whether a packet of this nonce has not come by yet; one without a nonce is always new. */
    boolean isNew(ByteString nonce) {
        return nonce.isEmpty() || nonces.add(nonce);
    }

    static Optional<TrackInfo> track(ParticipantInfo who, String sid) {
        return who.getTracksList().stream()
                .filter(track -> track.getSid().equals(sid))
                .findFirst();
    }

    /** The same person with other tracks. */
    static ParticipantInfo with(ParticipantInfo who, List<TrackInfo> tracks) {
        return who.toBuilder()
                .clearTracks()
                .addAllTracks(tracks)
                // Once a publisher, always one, as in recorded bodies.
                .setIsPublisher(who.getIsPublisher() || !tracks.isEmpty())
                .setVersion(who.getVersion() + 1)
                .build();
    }
}
