package dev.golive.token;

import dev.golive.participant.Identity;
import dev.golive.participant.Permissions;
import dev.golive.room.RoomName;
import java.time.Instant;

/**
 * What an authentic LiveKit token says.
 *
 * @param issuer whose credentials signed it
 * @param room the room it opens
 * @param identity who the bearer is there
 * @param name the display name, empty if it has none
 * @param permissions what the bearer may do
 * @param notBefore the first moment it is valid
 * @param expiresAt the last moment to connect with it
 */
public record VerifiedToken(
        ApiKey issuer,
        RoomName room,
        Identity identity,
        String name,
        Permissions permissions,
        Instant notBefore,
        Instant expiresAt) {}
