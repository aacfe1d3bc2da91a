package dev.golive.token;

import dev.golive.internal.json.JsonWriter;
import dev.golive.internal.jwt.HmacKey;
import dev.golive.internal.jwt.JwtFrame;
import dev.golive.participant.ChatPath;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.participant.StaffAttribute;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomProfile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Mints LiveKit access tokens. What a token can't say, nobody can ask for: every token names its room, its identity, a
 * beginning ({@code nbf}) and an end; none carries an administrator's right; every flag stands in it, since LiveKit
 * reads an absent one as true.
 *
 * <p>Does no I/O. Thread-safe; make one and keep it.
 */
public final class TokenMinter {

    private final HmacKey key;
    private final InstantSource clock;

    /** What every token of a role says: who mints it, at the payload's beginning, and what it grants, at the end. */
    private final Map<Role, JwtFrame> frames = new EnumMap<>(Role.class);

    private TokenMinter(ApiCredentials credentials, InstantSource clock, ChatPath path) {
        this.key = credentials.signing();
        this.clock = Objects.requireNonNull(clock, "clock");
        byte[] issuer = JsonWriter.writePiece(
                json -> json.open().text("iss", credentials.key().value()));
        for (Role role : Role.values()) {
            frames.put(role, JwtFrame.of(issuer, JsonWriter.writePiece(json -> writeGrants(json, role, path))));
        }
    }

    /** A minter that signs with these credentials. */
    public static TokenMinter create(ApiCredentials credentials, InstantSource clock) {
        return create(credentials, clock, ChatPath.RELAY);
    }

    /**
     * A minter for a host whose chat takes this path.
     *
     * @param path {@link ChatPath#DIRECT} lets everybody send data past the server
     */
    public static TokenMinter create(ApiCredentials credentials, InstantSource clock, ChatPath path) {
        return new TokenMinter(Objects.requireNonNull(credentials, "credentials"), clock, path);
    }

    /** Mints a token that is valid from now on. */
    public RoleToken mint(TokenRequest request) {
        // JWT times are whole seconds; cutting off moves both ends into the past together.
        long now = Math.floorDiv(clock.millis(), 1000L);
        long expiry = now + request.lifetime().toSeconds();
        JwtFrame frame = Objects.requireNonNull(frames.get(request.role()), "role");
        byte[] claims = JsonWriter.writePiece(json -> writeClaims(json, request, now, expiry));
        return new RoleToken(
                frame.sign(key, claims),
                request.role(),
                request.room(),
                request.identity(),
                Instant.ofEpochSecond(expiry));
    }

    /** What is each token's own, up to the room inside LiveKit's {@code video} claim. */
    private static void writeClaims(JsonWriter json, TokenRequest request, long now, long expiry) {
        json.text("sub", request.identity().value())
                .integer("nbf", now)
                .integer("exp", expiry)
                .text("name", request.name().value());
        request.profile().ifPresent(profile -> json.object("roomConfig", config -> writeProfile(config, profile)));
        json.open("video").text("room", request.room().value());
    }

    /** What is the same for all of a role, from behind the room to the payload's end. */
    private static void writeGrants(JsonWriter json, Role role, ChatPath path) {
        Permissions permissions = role.permissions(path);
        json.bool("roomJoin", true)
                .bool("canPublish", permissions.canPublish())
                .bool("canSubscribe", permissions.canSubscribe())
                .bool("canPublishData", permissions.canPublishData())
                .bool("canUpdateOwnMetadata", false)
                .bool("hidden", permissions.hidden());
        if (permissions.canPublish()) {
            json.texts(
                    "canPublishSources",
                    permissions.sources().stream().map(TrackSource::wireName).toList());
        }
        json.close();
        if (role.staff()) {
            json.object("attributes", attributes -> attributes.text(StaffAttribute.NAME, role.wireName()));
        }
        json.close();
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
