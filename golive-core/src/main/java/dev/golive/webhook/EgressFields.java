package dev.golive.webhook;

import dev.golive.internal.json.JsonReader;
import dev.golive.room.RoomName;

/** Collects LiveKit's {@code EgressInfo}. Where it is stored, and the credentials for that, are never read. */
final class EgressFields {

    private String egressId = "";
    private String roomName = "";
    private String status = "";
    private String error = "";
    private long startedNanos;
    private long endedNanos;

    void read(String field, JsonReader value) {
        switch (field) {
            case "egressId" -> egressId = value.text();
            case "roomName" -> roomName = value.text();
            case "status" -> status = value.text();
            case "error" -> error = value.text();
            case "startedAt" -> startedNanos = value.integer();
            case "endedAt" -> endedNanos = value.integer();
            default -> {}
        }
    }

    EgressSnapshot snapshot() {
        return new EgressSnapshot(
                egressId,
                roomName.isEmpty() ? null : RoomName.of(roomName),
                status,
                Moment.ofNanos(startedNanos),
                Moment.ofNanos(endedNanos),
                error);
    }
}
