package dev.golive.test.internal.livekit;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSid;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Permissions;
import dev.golive.participant.StaffAttribute;
import dev.golive.participant.TrackSid;
import dev.golive.participant.TrackSnapshot;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;
import java.time.Instant;
import java.util.stream.Collectors;
import livekit.LivekitModels;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.ParticipantPermission;
import livekit.LivekitModels.Room;
import livekit.LivekitModels.TrackInfo;

/** The library's values from LiveKit's protobufs, and permissions the other way round. */
final class Snapshots {

    private Snapshots() {}

    static RoomSnapshot of(Room room) {
        return new RoomSnapshot(
                new RoomSid(room.getSid()),
                RoomName.of(room.getName()),
                Instant.ofEpochMilli(room.getCreationTimeMs()),
                room.getMetadata());
    }

    static ParticipantSnapshot of(ParticipantInfo who) {
        ParticipantPermission may = who.getPermission();
        return new ParticipantSnapshot(
                new ParticipantSid(who.getSid()),
                Identity.of(who.getIdentity()),
                who.getName(),
                ParticipantKind.parse(who.getKind().name()),
                Instant.ofEpochMilli(who.getJoinedAtMs()),
                may.getHidden(),
                Permissions.ofReport(
                        may.getCanSubscribe(),
                        may.getCanPublish(),
                        may.getCanPublishSourcesList().stream()
                                .map(source -> TrackSource.parse(source.name()))
                                .collect(Collectors.toSet()),
                        may.getCanPublishData(),
                        may.getHidden()),
                StaffAttribute.read(who.getAttributesMap().get(StaffAttribute.NAME)),
                who.getTracksList().stream().map(Snapshots::of).toList(),
                null);
    }

    static TrackSnapshot of(TrackInfo track) {
        return new TrackSnapshot(
                new TrackSid(track.getSid()),
                TrackSource.parse(track.getSource().name()),
                track.getMuted());
    }

    @SuppressWarnings("deprecation") // The server still says of a recorder that it is one.
    static ParticipantPermission permissionOf(Permissions permissions, ParticipantKind kind) {
        return ParticipantPermission.newBuilder()
                .setCanSubscribe(permissions.canSubscribe())
                .setCanPublish(permissions.canPublish())
                .addAllCanPublishSources(permissions.sources().stream()
                        .map(source -> LivekitModels.TrackSource.valueOf(source.name()))
                        .toList())
                .setCanPublishData(permissions.canPublishData())
                .setHidden(permissions.hidden())
                .setRecorder(kind == ParticipantKind.EGRESS)
                .build();
    }
}
