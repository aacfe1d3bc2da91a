package dev.golive.test.contract;

import dev.golive.room.RoomName;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Webhooks to keep: small ones, with the fields that matter to whoever keeps them. */
final class Kept {

    static final RoomName ROOM = RoomName.of("gl1.fit.s.tuesday");
    static final RoomName OTHER_ROOM = RoomName.of("gl1.fit.s.tuesday-late");

    /** Half a second past, so that a store that cuts off milliseconds is seen. */
    static final Instant REPLAYABLE_UNTIL = Instant.parse("2026-11-22T18:06:00.500Z");

    private Kept() {}

    static VerifiedWebhook about(RoomName room, String id) {
        return of("""
                {"event":"room_started", "room":{"sid":"RM_1", "name":"%s"}, "id":"%s", "createdAt":"1795370400"}""".formatted(room.value(), id));
    }

    static VerifiedWebhook egressAbout(RoomName room, String id) {
        return of("""
                {"event":"egress_started", "egressInfo":{"egressId":"EG_1", "roomName":"%s"}, "id":"%s", "createdAt":"1795370400"}""".formatted(room.value(), id));
    }

    /** A kind of the future, about nothing that this version knows. */
    static VerifiedWebhook unrecognised(String id) {
        return of("""
                {"event":"weather_changed", "sky":{"colour":"blau ☀"}, "id":"%s", "createdAt":"1795370400"}""".formatted(id));
    }

    /** A kind of the future, about a room. */
    static VerifiedWebhook unrecognisedAbout(RoomName room, String id) {
        return of("""
                {"event":"room_renamed", "room":{"sid":"RM_1", "name":"%s"}, "id":"%s", "createdAt":"1795370400"}""".formatted(room.value(), id));
    }

    static VerifiedWebhook of(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return VerifiedWebhook.of(WebhookEvent.parse(bytes), bytes, REPLAYABLE_UNTIL);
    }
}
