package dev.golive.test.internal.livekit;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.participant.StaffAttribute;
import dev.golive.test.internal.jwt.Claims;
import java.util.Locale;
import java.util.Map;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.ParticipantPermission;
import livekit.LivekitModels.TrackSource;
import livekit.LivekitRoom.CreateRoomRequest;
import org.jspecify.annotations.Nullable;

/** Somebody at the door, with what they may do inside. */
public final class Arrival {

    private final ParticipantInfo who;
    private final CreateRoomRequest profile;

    private Arrival(ParticipantInfo who, CreateRoomRequest profile) {
        this.who = who;
        this.profile = profile;
    }

    /**
     * Somebody without a token.
     *
     * @param staff the role by which they run the session, null if they don't
     */
    public static Arrival of(
            Identity identity, String name, ParticipantKind kind, Permissions permissions, @Nullable Role staff) {
        return new Arrival(
                ParticipantInfo.newBuilder()
                        .setIdentity(identity.value())
                        .setName(name)
                        .setKind(ParticipantInfo.Kind.valueOf(kind.name()))
                        .setPermission(Snapshots.permissionOf(permissions, kind))
                        .putAllAttributes(staff == null ? Map.of() : Map.of(StaffAttribute.NAME, staff.wireName()))
                        .build(),
                CreateRoomRequest.getDefaultInstance());
    }

    /** The bearer of a token, with its grants read as LiveKit reads them: what it leaves out is allowed. */
    public static Arrival of(Claims claims) {
        boolean publish = claims.flag("video", "canPublish").orElse(true);
        ParticipantPermission.Builder permission = ParticipantPermission.newBuilder()
                .setCanSubscribe(claims.flag("video", "canSubscribe").orElse(true))
                .setCanPublish(publish)
                .setCanPublishData(claims.flag("video", "canPublishData").orElse(publish))
                .setHidden(claims.flag("video", "hidden").orElse(false))
                .setCanUpdateMetadata(
                        claims.flag("video", "canUpdateOwnMetadata").orElse(false));
        claims.texts("video", "canPublishSources")
                .forEach(source ->
                        permission.addCanPublishSources(TrackSource.valueOf(source.toUpperCase(Locale.ROOT))));
        return new Arrival(
                ParticipantInfo.newBuilder()
                        .setIdentity(claims.text("sub"))
                        .setName(claims.text("name"))
                        .setMetadata(claims.text("metadata"))
                        .setPermission(permission)
                        .putAllAttributes(claims.entries("attributes"))
                        .setClientProtocol(2)
                        .build(),
                profileOf(claims));
    }

    private static CreateRoomRequest profileOf(Claims claims) {
        return CreateRoomRequest.newBuilder()
                .setEmptyTimeout(
                        (int) claims.number("roomConfig", "emptyTimeout").orElse(0))
                .setDepartureTimeout(
                        (int) claims.number("roomConfig", "departureTimeout").orElse(0))
                .setMaxParticipants(
                        (int) claims.number("roomConfig", "maxParticipants").orElse(0))
                .build();
    }

    ParticipantInfo who() {
        return who;
    }

    /** How the room is run if this arrival opens it. */
    CreateRoomRequest profile() {
        return profile;
    }
}
