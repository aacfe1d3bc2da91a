package dev.golive.internal.http;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import livekit.LivekitModels;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.ParticipantPermission;
import livekit.LivekitModels.Room;
import org.jspecify.annotations.Nullable;

/** Between LiveKit's protobufs and our values. */
final class Protobuf {

    private Protobuf() {}

    /** What was reported, but for what our types can't hold: another application's odd name is none of ours. */
    static <P, V> List<V> readable(List<P> reported, Function<P, V> read) {
        return reported.stream()
                .flatMap(each -> attempt(() -> read.apply(each)).stream())
                .toList();
    }

    private static <V> Optional<V> attempt(Supplier<V> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static RoomSnapshot roomOf(Room room) {
        return new RoomSnapshot(
                new RoomSid(room.getSid()),
                RoomName.of(room.getName()),
                momentOf(room.getCreationTime(), room.getCreationTimeMs()),
                room.getMetadata());
    }

    static ParticipantSnapshot participantOf(ParticipantInfo info) {
        ParticipantPermission permission = info.getPermission();
        return new ParticipantSnapshot(
                new ParticipantSid(info.getSid()),
                Identity.of(info.getIdentity()),
                info.getName(),
                ParticipantKind.parse(info.getKind().name()),
                momentOf(info.getJoinedAt(), info.getJoinedAtMs()),
                permission.getHidden(),
                info.hasPermission() ? permissionsOf(permission) : null,
                StaffAttribute.read(info.getAttributesMap().get(StaffAttribute.NAME)),
                info.getTracksList().stream().map(Protobuf::trackOf).toList(),
                null);
    }

    /** All flags, always: LiveKit replaces them together. */
    static ParticipantPermission permissionOf(Permissions permissions) {
        return ParticipantPermission.newBuilder()
                .setCanSubscribe(permissions.canSubscribe())
                .setCanPublish(permissions.canPublish())
                .addAllCanPublishSources(permissions.sources().stream()
                        .map(source -> LivekitModels.TrackSource.valueOf(source.name()))
                        .toList())
                .setCanPublishData(permissions.canPublishData())
                .setHidden(permissions.hidden())
                .setCanUpdateMetadata(false)
                .build();
    }

    private static @Nullable Permissions permissionsOf(ParticipantPermission permission) {
        return Permissions.ofReport(
                permission.getCanSubscribe(),
                permission.getCanPublish(),
                permission.getCanPublishSourcesList().stream()
                        .map(source -> TrackSource.parse(source.name()))
                        .collect(Collectors.toSet()),
                permission.getCanPublishData(),
                permission.getHidden());
    }

    private static TrackSnapshot trackOf(LivekitModels.TrackInfo track) {
        return new TrackSnapshot(
                new TrackSid(track.getSid()),
                TrackSource.parse(track.getSource().name()),
                track.getMuted());
    }

    private static @Nullable Instant momentOf(long seconds, long millis) {
        if (millis > 0) {
            return Instant.ofEpochMilli(millis);
        }
        return seconds > 0 ? Instant.ofEpochSecond(seconds) : null;
    }
}
