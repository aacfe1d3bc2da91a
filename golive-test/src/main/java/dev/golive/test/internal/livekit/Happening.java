package dev.golive.test.internal.livekit;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import livekit.LivekitEgress.EgressInfo;
import livekit.LivekitIngress.IngressInfo;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.Room;
import livekit.LivekitModels.TrackInfo;
import livekit.LivekitWebhook.WebhookEvent;

/** The bodies of webhooks, in the shape that a real server sends: protobuf's JSON mapping, without defaults, 64-bit numbers as texts. */
final class Happening {

    private static final JsonFormat.Printer PRINTER = JsonFormat.printer().omittingInsignificantWhitespace();

    private Happening() {}

    static WebhookEvent.Builder about(String kind, Room room) {
        return WebhookEvent.newBuilder().setEvent(kind).setRoom(room);
    }

    static WebhookEvent.Builder about(String kind, Room room, ParticipantInfo who) {
        // The list of tracks stays at home, as with the real server.
        return about(kind, room).setParticipant(who.toBuilder().clearTracks());
    }

    /** Of a track, a server tells no more of room and participant than who they are. */
    static WebhookEvent.Builder about(String kind, Room room, ParticipantInfo who, TrackInfo track) {
        return WebhookEvent.newBuilder()
                .setEvent(kind)
                .setRoom(Room.newBuilder().setSid(room.getSid()).setName(room.getName()))
                .setParticipant(
                        ParticipantInfo.newBuilder().setSid(who.getSid()).setIdentity(who.getIdentity()))
                .setTrack(track);
    }

    static WebhookEvent.Builder about(String kind, EgressInfo egress) {
        return WebhookEvent.newBuilder().setEvent(kind).setEgressInfo(egress);
    }

    static WebhookEvent.Builder about(String kind, IngressInfo ingress) {
        return WebhookEvent.newBuilder().setEvent(kind).setIngressInfo(ingress);
    }

    static byte[] body(WebhookEvent.Builder event, String id, Instant at) {
        try {
            return PRINTER.print(event.setId(id).setCreatedAt(at.getEpochSecond()))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("An event that can't be printed: " + event.getEvent(), e);
        }
    }
}
