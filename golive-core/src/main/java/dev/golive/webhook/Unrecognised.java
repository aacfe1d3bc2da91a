package dev.golive.webhook;

import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.Optional;

/** An authentic event of a kind, or in a shape, that this version does not know. Hidden, so that callers write {@code default}. */
record Unrecognised(WebhookId id, Instant createdAt, String kind, Optional<RoomName> roomName)
        implements WebhookEvent {}
