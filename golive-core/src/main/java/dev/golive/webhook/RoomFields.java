package dev.golive.webhook;

import dev.golive.internal.json.JsonReader;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;

/** Collects LiveKit's {@code Room}. Its TURN password is never read. */
final class RoomFields {

    private String sid = "";
    private String name = "";
    private String metadata = "";
    private long createdSeconds;
    private long createdMillis;

    void read(String field, JsonReader value) {
        switch (field) {
            case "sid" -> sid = value.text();
            case "name" -> name = value.text();
            case "metadata" -> metadata = value.text();
            case "creationTime" -> createdSeconds = value.integer();
            case "creationTimeMs" -> createdMillis = value.integer();
            default -> {}
        }
    }

    RoomSnapshot snapshot() {
        return new RoomSnapshot(
                new RoomSid(sid), RoomName.of(name), Moment.of(createdSeconds, createdMillis), metadata);
    }
}
