package dev.golive.test.assertion;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.webhook.ParticipantConnectionAborted;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.TrackPublished;
import dev.golive.webhook.TrackUnpublished;
import dev.golive.webhook.WebhookEvent;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Asserts on what a webhook says. */
public final class WebhookEventAssert extends AbstractAssert<WebhookEventAssert, WebhookEvent> {

    WebhookEventAssert(WebhookEvent event) {
        super(event, WebhookEventAssert.class);
    }

    /** LiveKit calls it this, such as {@code participant_joined}. */
    public WebhookEventAssert hasKind(String kind) {
        isNotNull();
        if (!actual.kind().equals(kind)) {
            failWithMessage("Expected a %s, but it is a %s.", kind, actual.kind());
        }
        return this;
    }

    /** It happened in this room. */
    public WebhookEventAssert isAbout(RoomName room) {
        isNotNull();
        if (!actual.roomName().equals(Optional.of(room))) {
            failWithMessage(
                    "Expected the %s to be about the room %s, but it is about %s.",
                    actual.kind(), room, actual.roomName().map(RoomName::value).orElse("no room"));
        }
        return this;
    }

    /** It is about this participant. */
    public WebhookEventAssert isOf(Identity identity) {
        isNotNull();
        Optional<Identity> found = participant().map(ParticipantSnapshot::identity);
        if (!found.equals(Optional.of(identity))) {
            failWithMessage(
                    "Expected the %s to be of %s, but it is of %s.",
                    actual.kind(), identity, found.map(Identity::value).orElse("nobody"));
        }
        return this;
    }

    /** LiveKit made it at this moment, in whole seconds. */
    public WebhookEventAssert wasCreatedAt(Instant moment) {
        isNotNull();
        if (!actual.createdAt().equals(moment)) {
            failWithMessage("Expected the %s to be of %s, but it is of %s.", actual.kind(), moment, actual.createdAt());
        }
        return this;
    }

    /** This version has no type for it: it falls into a {@code default}. */
    public WebhookEventAssert isUnrecognised() {
        isNotNull();
        if (Modifier.isPublic(actual.getClass().getModifiers())) {
            failWithMessage("Expected an event that nobody knows yet, but %s is a known one.", actual.kind());
        }
        return this;
    }

    private Optional<ParticipantSnapshot> participant() {
        if (actual instanceof ParticipantJoined joined) {
            return Optional.of(joined.participant());
        }
        if (actual instanceof ParticipantLeft left) {
            return Optional.of(left.participant());
        }
        if (actual instanceof ParticipantConnectionAborted aborted) {
            return Optional.of(aborted.participant());
        }
        if (actual instanceof TrackPublished published) {
            return Optional.of(published.participant());
        }
        if (actual instanceof TrackUnpublished unpublished) {
            return Optional.of(unpublished.participant());
        }
        return Optional.empty();
    }
}
