package dev.golive.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A room as LiveKit reported it at one moment, in an answer or in a webhook. A webhook about a track carries only the
 * SID and the name.
 *
 * @param sid this incarnation
 * @param name the room's name, which outlives the incarnation
 * @param createdAt when this incarnation began, to the millisecond where the server sends it; null where it says nothing
 * @param metadata the room's metadata, empty if it has none; everybody in the room can read it
 */
public record RoomSnapshot(
        RoomSid sid, RoomName name, @Nullable Instant createdAt, String metadata) {}
