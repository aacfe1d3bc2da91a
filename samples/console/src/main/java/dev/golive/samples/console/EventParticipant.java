package dev.golive.samples.console;

import dev.golive.participant.Identity;
import dev.golive.webhook.IngressEnded;
import dev.golive.webhook.IngressStarted;
import dev.golive.webhook.ParticipantConnectionAborted;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.TrackPublished;
import dev.golive.webhook.TrackUnpublished;
import dev.golive.webhook.WebhookEvent;
import org.jspecify.annotations.Nullable;

/** Finds whom an event is about. */
final class EventParticipant {

    private EventParticipant() {}

    /** The participant's identity in the room, null if the event is about nobody. */
    static @Nullable String of(WebhookEvent event) {
        Identity identity = null;
        if (event instanceof ParticipantJoined it) {
            identity = it.participant().identity();
        } else if (event instanceof ParticipantLeft it) {
            identity = it.participant().identity();
        } else if (event instanceof ParticipantConnectionAborted it) {
            identity = it.participant().identity();
        } else if (event instanceof TrackPublished it) {
            identity = it.participant().identity();
        } else if (event instanceof TrackUnpublished it) {
            identity = it.participant().identity();
        } else if (event instanceof IngressStarted it) {
            identity = it.ingress().identity();
        } else if (event instanceof IngressEnded it) {
            identity = it.ingress().identity();
        }
        return identity == null ? null : identity.value();
    }
}
