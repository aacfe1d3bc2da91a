package dev.golive.webhook;

import dev.golive.error.NotReadableException;
import dev.golive.internal.json.JsonReader;
import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a webhook's JSON, protobuf's JSON mapping of LiveKit's {@code WebhookEvent}: fields may come in any order. */
final class WebhookParser {

    private String kind = "";
    private String id = "";
    private long createdAt;
    private @Nullable RoomFields room;
    private @Nullable ParticipantFields participant;
    private @Nullable TrackFields track;
    private @Nullable EgressFields egress;
    private @Nullable IngressFields ingress;

    private WebhookParser() {}

    static WebhookEvent parse(byte[] body) {
        WebhookParser parser = new WebhookParser();
        JsonReader.readObject(body, parser::read);
        return parser.event();
    }

    private void read(String field, JsonReader value) {
        switch (field) {
            case "event" -> kind = value.text();
            case "id" -> id = value.text();
            case "createdAt" -> createdAt = value.integer();
            case "room" -> {
                room = new RoomFields();
                value.object(room::read);
            }
            case "participant" -> {
                participant = new ParticipantFields();
                value.object(participant::read);
            }
            case "track" -> {
                track = new TrackFields();
                value.object(track::read);
            }
            case "egressInfo" -> {
                egress = new EgressFields();
                value.object(egress::read);
            }
            case "ingressInfo" -> {
                ingress = new IngressFields();
                value.object(ingress::read);
            }
            default -> {}
        }
    }

    private WebhookEvent event() {
        if (kind.isEmpty() || id.isBlank()) {
            throw new NotReadableException("The webhook has no event or no id: it is not LiveKit's.");
        }
        WebhookId eventId = new WebhookId(id);
        Instant at = Instant.ofEpochSecond(createdAt);
        WebhookEvent event = known(eventId, at);
        return event != null ? event : new Unrecognised(eventId, at, kind, roomName());
    }

    /** The event if its kind is known and what that kind needs is there. */
    private @Nullable WebhookEvent known(WebhookId eventId, Instant at) {
        try {
            if (room != null && participant != null && track != null) {
                return switch (kind) {
                    case TrackPublished.KIND ->
                        new TrackPublished(eventId, at, room.snapshot(), participant.snapshot(), track.snapshot());
                    case TrackUnpublished.KIND ->
                        new TrackUnpublished(eventId, at, room.snapshot(), participant.snapshot(), track.snapshot());
                    default -> null;
                };
            }
            if (room != null && participant != null) {
                return switch (kind) {
                    case ParticipantJoined.KIND ->
                        new ParticipantJoined(eventId, at, room.snapshot(), participant.snapshot());
                    case ParticipantLeft.KIND ->
                        new ParticipantLeft(eventId, at, room.snapshot(), participant.snapshot());
                    case ParticipantConnectionAborted.KIND ->
                        new ParticipantConnectionAborted(eventId, at, room.snapshot(), participant.snapshot());
                    default -> null;
                };
            }
            if (room != null) {
                return switch (kind) {
                    case RoomStarted.KIND -> new RoomStarted(eventId, at, room.snapshot());
                    case RoomFinished.KIND -> new RoomFinished(eventId, at, room.snapshot());
                    default -> null;
                };
            }
            if (egress != null) {
                return switch (kind) {
                    case EgressStarted.KIND -> new EgressStarted(eventId, at, egress.snapshot());
                    case EgressUpdated.KIND -> new EgressUpdated(eventId, at, egress.snapshot());
                    case EgressEnded.KIND -> new EgressEnded(eventId, at, egress.snapshot());
                    default -> null;
                };
            }
            if (ingress != null) {
                return switch (kind) {
                    case IngressStarted.KIND -> new IngressStarted(eventId, at, ingress.snapshot());
                    case IngressEnded.KIND -> new IngressEnded(eventId, at, ingress.snapshot());
                    default -> null;
                };
            }
            return null;
        } catch (IllegalArgumentException e) {
            // An authentic oddity, such as a name that none of our types can hold, is passed on as unrecognised.
            return null;
        }
    }

    private Optional<RoomName> roomName() {
        try {
            return room == null ? Optional.empty() : Optional.of(room.snapshot().name());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
