package dev.golive.webhook;

import dev.golive.internal.json.JsonReader;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;

/** Collects LiveKit's {@code IngressInfo}. Its stream key is never read. */
final class IngressFields {

    private String ingressId = "";
    private String roomName = "";
    private String identity = "";

    void read(String field, JsonReader value) {
        switch (field) {
            case "ingressId" -> ingressId = value.text();
            case "roomName" -> roomName = value.text();
            case "participantIdentity" -> identity = value.text();
            default -> {}
        }
    }

    IngressSnapshot snapshot() {
        return new IngressSnapshot(
                ingressId,
                roomName.isEmpty() ? null : RoomName.of(roomName),
                identity.isEmpty() ? null : Identity.of(identity));
    }
}
