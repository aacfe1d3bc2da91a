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
        if (createdAt < 0 || createdAt >= Moment.LATEST_SECONDS) {
            throw new NotReadableException("The webhook's createdAt is no time.");
        }
        WebhookId eventId = new WebhookId(id);
        Instant at = Instant.ofEpochSecond(createdAt);
        WebhookEvent event = known(eventId, at);
        return event != null ? event : new Unrecognised(eventId, at, kind, roomName());
    }

    /** The event if its kind is known and what that kind needs is there. */
    private @Nullable WebhookEvent known(WebhookId eventId, Instant at) {
        try {
            // The kind decides, not the parts: a newer LiveKit may send more of them.
            return switch (kind) {
                case RoomStarted.KIND -> room == null ? null : new RoomStarted(eventId, at, room.snapshot());
                case RoomFinished.KIND -> room == null ? null : new RoomFinished(eventId, at, room.snapshot());
                case ParticipantJoined.KIND ->
                    room == null || participant == null
                            ? null
                            : new ParticipantJoined(eventId, at, room.snapshot(), participant.snapshot());
                case ParticipantLeft.KIND ->
                    room == null || participant == null
                            ? null
                            : new ParticipantLeft(eventId, at, room.snapshot(), participant.snapshot());
                case ParticipantConnectionAborted.KIND ->
                    room == null || participant == null
                            ? null
                            : new ParticipantConnectionAborted(eventId, at, room.snapshot(), participant.snapshot());
                case TrackPublished.KIND ->
                    room == null || participant == null || track == null
                            ? null
                            : new TrackPublished(
                                    eventId, at, room.snapshot(), participant.snapshot(), track.snapshot());
                case TrackUnpublished.KIND ->
                    room == null || participant == null || track == null
                            ? null
                            : new TrackUnpublished(
                                    eventId, at, room.snapshot(), participant.snapshot(), track.snapshot());
                case EgressStarted.KIND -> egress == null ? null : new EgressStarted(eventId, at, egress.snapshot());
                case EgressUpdated.KIND -> egress == null ? null : new EgressUpdated(eventId, at, egress.snapshot());
                case EgressEnded.KIND -> egress == null ? null : new EgressEnded(eventId, at, egress.snapshot());
                case IngressStarted.KIND ->
                    ingress == null ? null : new IngressStarted(eventId, at, ingress.snapshot());
                case IngressEnded.KIND -> ingress == null ? null : new IngressEnded(eventId, at, ingress.snapshot());
                default -> null;
            };
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
