package dev.golive.token;

import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Instant;

/**
 * Lets one participant call this library's endpoints for one session. LiveKit does not accept it, and it holds no
 * secret of LiveKit's. Prints as {@code ***}.
 *
 * @param value the signed pass, sent as {@code Authorization: Bearer <pass>}
 * @param session which session
 * @param room its room
 * @param identity who, inside the room
 * @param name what the room calls them
 * @param role what they may do
 * @param expiresAt the last moment it is accepted
 */
public record SessionPass(
        String value, SessionId session, RoomName room, Identity identity, String name, Role role, Instant expiresAt) {

    @Override
    public String toString() {
        return "SessionPass[***, session=" + session + ", identity=" + identity + ", role=" + role + ", expiresAt="
                + expiresAt + "]";
    }
}
