package dev.golive.webhook;

import dev.golive.error.NotReadableException;
import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.Optional;

/**
 * Something LiveKit says has happened. Open family: a new kind may appear in any minor release, so always write a
 * {@code default}; that branch is an event from the future, kept and passed on, never fatal.
 *
 * <p>A webhook is a hint, not the truth: LiveKit drops it when nobody answers for about 15 s, repeats it when the answer
 * is lost, and may send a leave before its join.
 */
public sealed interface WebhookEvent
        permits RoomStarted,
                RoomFinished,
                ParticipantJoined,
                ParticipantLeft,
                ParticipantConnectionAborted,
                TrackPublished,
                TrackUnpublished,
                EgressStarted,
                EgressUpdated,
                EgressEnded,
                IngressStarted,
                IngressEnded,
                Unrecognised {

    /**
     * What a webhook's body says. It says nothing of who wrote it: for bodies from a store or a recording. What comes
     * from the network goes through {@link WebhookVerifier}.
     *
     * @throws NotReadableException if it is not a webhook's JSON
     */
    static WebhookEvent parse(byte[] body) {
        return WebhookParser.parse(body);
    }

    /** LiveKit's id of the event: the same for a retry. */
    WebhookId id();

    /** When LiveKit made the event, in whole seconds. */
    Instant createdAt();

    /** LiveKit's name for the kind, such as {@code participant_joined}. */
    String kind();

    /** The room it happened in; empty for an event that has none. */
    Optional<RoomName> roomName();
}
