package dev.golive.token;

import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import java.time.Instant;

/**
 * A LiveKit access token: whoever holds it may join that room as that identity until it expires. Prints as {@code ***}.
 *
 * @param value the token, for LiveKit's client
 * @param role what the bearer may do
 * @param room the one room it opens
 * @param identity who the bearer is there
 * @param expiresAt the last moment to connect with it
 */
public record RoleToken(String value, Role role, RoomName room, Identity identity, Instant expiresAt) {

    @Override
    public String toString() {
        return "RoleToken[***, role=" + role + ", room=" + room + ", identity=" + identity + ", expiresAt=" + expiresAt
                + "]";
    }
}
