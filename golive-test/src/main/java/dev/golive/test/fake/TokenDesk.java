package dev.golive.test.fake;

import dev.golive.test.TestCredentials;
import dev.golive.test.internal.jwt.Claims;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Looks at tokens as a LiveKit server does, and says no in its words. */
final class TokenDesk {

    /** A real server forgives its clients' clocks so much. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private final TestCredentials credentials;
    private final InstantSource clock;

    TokenDesk(TestCredentials credentials, InstantSource clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** A token that was looked at: its claims, or what is wrong with it. */
    record Look(@Nullable Claims claims, String objection) {}

    Look at(String token) {
        Claims claims = Claims.parse(token).orElse(null);
        if (claims == null) {
            return new Look(null, "invalid authorization token");
        }
        if (!claims.text("iss").equals(credentials.key().value())) {
            return new Look(null, "invalid API key: " + claims.text("iss"));
        }
        String objection = objectionTo(claims);
        return objection.isEmpty()
                ? new Look(claims, "")
                : new Look(null, "invalid token: " + token + ", error: " + objection);
    }

    private String objectionTo(Claims claims) {
        if (!claims.isSignedBy(credentials.secret())) {
            return "token signature is invalid: "
                    + (claims.algorithm().equals("HS256")
                            ? "signature is invalid"
                            : "signing method " + claims.algorithm() + " is invalid");
        }
        Instant now = clock.instant();
        if (!now.minus(LEEWAY)
                .isBefore(Instant.ofEpochSecond(claims.number("exp").orElse(0)))) {
            return "token has invalid claims: token is expired";
        }
        if (now.plus(LEEWAY).isBefore(Instant.ofEpochSecond(claims.number("nbf").orElse(0)))) {
            return "token has invalid claims: token is not valid yet";
        }
        return "";
    }

    /** Whether these claims open this method for this room. */
    static boolean permits(@Nullable Claims claims, RoomServiceMethod method, String room) {
        if (claims == null) {
            return false;
        }
        return switch (method) {
            case CREATE_ROOM, DELETE_ROOM -> claims.flag("video", "roomCreate").orElse(false);
            case LIST_ROOMS -> claims.flag("video", "roomList").orElse(false);
            case UPDATE_ROOM_METADATA,
                    LIST_PARTICIPANTS,
                    GET_PARTICIPANT,
                    UPDATE_PARTICIPANT,
                    MUTE_PUBLISHED_TRACK,
                    REMOVE_PARTICIPANT,
                    SEND_DATA ->
                claims.flag("video", "roomAdmin").orElse(false)
                        && claims.text("video", "room").equals(room);
        };
    }
}
