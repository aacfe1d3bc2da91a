package dev.golive.token;

import dev.golive.internal.json.JsonWriter;
import dev.golive.internal.jwt.CompactJwt;
import dev.golive.participant.Permissions;
import dev.golive.participant.StaffAttribute;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomProfile;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Mints LiveKit access tokens. What a token can't say, nobody can ask for: every token names its room, its identity, a
 * beginning ({@code nbf}) and an end; none carries an administrator's right; every flag stands in it, since LiveKit
 * reads an absent one as true.
 *
 * <p>Does no I/O. Thread-safe; make one and keep it.
 */
public final class TokenMinter {

    private final ApiCredentials credentials;
    private final InstantSource clock;

    private TokenMinter(ApiCredentials credentials, InstantSource clock) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** A minter that signs with these credentials. */
    public static TokenMinter create(ApiCredentials credentials, InstantSource clock) {
        return new TokenMinter(credentials, clock);
    }

    /** Mints a token that is valid from now on. */
    public RoleToken mint(TokenRequest request) {
        // JWT times are whole seconds; cutting off moves both ends into the past together.
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = now.plus(request.lifetime()).truncatedTo(ChronoUnit.SECONDS);
        byte[] claims = JsonWriter.writeObject(json -> write(json, request, now, expiresAt));
        return new RoleToken(
                CompactJwt.sign(credentials.signing(), claims),
                request.role(),
                request.room(),
                request.identity(),
                expiresAt);
    }

    private void write(JsonWriter json, TokenRequest request, Instant now, Instant expiresAt) {
        json.text("iss", credentials.key().value())
                .text("sub", request.identity().value())
                .integer("nbf", now.getEpochSecond())
                .integer("exp", expiresAt.getEpochSecond())
                .text("name", request.name().value());
        if (request.role().staff()) {
            json.object(
                    "attributes",
                    attributes ->
                            attributes.text(StaffAttribute.NAME, request.role().wireName()));
        }
        json.object("video", video -> writeGrants(video, request));
        request.profile().ifPresent(profile -> json.object("roomConfig", config -> writeProfile(config, profile)));
    }

    private static void writeGrants(JsonWriter video, TokenRequest request) {
        Permissions permissions = request.role().permissions();
        video.bool("roomJoin", true)
                .text("room", request.room().value())
                .bool("canPublish", permissions.canPublish())
                .bool("canSubscribe", permissions.canSubscribe())
                .bool("canPublishData", permissions.canPublishData())
                .bool("canUpdateOwnMetadata", false)
                .bool("hidden", permissions.hidden());
        if (permissions.canPublish()) {
            video.texts(
                    "canPublishSources",
                    permissions.sources().stream().map(TrackSource::wireName).toList());
        }
    }

    /** LiveKit's {@code RoomConfiguration} in protobuf's JSON mapping. */
    private static void writeProfile(JsonWriter config, RoomProfile profile) {
        config.integer("emptyTimeout", profile.emptyTimeout().toSeconds())
                .integer("departureTimeout", profile.departureTimeout().toSeconds())
                .integer("maxParticipants", profile.maxParticipants())
                .integer("minPlayoutDelay", profile.playout().shortest().toMillis())
                .integer("maxPlayoutDelay", profile.playout().longest().toMillis())
                .bool("syncStreams", profile.syncStreams());
    }
}
