package dev.golive.sroi.capture;

import static dev.golive.sroi.capture.Snapshots.connection;
import static dev.golive.sroi.capture.Snapshots.room;

import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomSnapshot;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionAborted;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.LeaveReason;
import dev.golive.sroi.attendance.RoomClosed;
import dev.golive.sroi.attendance.RoomOpened;
import dev.golive.webhook.ParticipantConnectionAborted;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.RoomFinished;
import dev.golive.webhook.RoomStarted;
import dev.golive.webhook.TrackPublished;
import dev.golive.webhook.TrackUnpublished;
import dev.golive.webhook.WebhookEvent;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a webhook for what it says about attendance. Stateless, thread-safe. */
public final class WebhookFacts {

    private WebhookFacts() {}

    /**
     * What the event says about attendance.
     *
     * @return empty for an event that says nothing, such as one about a recording; for one of a kind not known here; and
     *     for one without the SIDs that tell sessions and connections apart
     */
    public static Optional<AttendanceFact> from(WebhookEvent event) {
        try {
            return Optional.ofNullable(fact(event));
        } catch (IllegalArgumentException e) {
            // An authentic oddity, such as a SID that is blank, proves nobody's presence.
            return Optional.empty();
        }
    }

    private static @Nullable AttendanceFact fact(WebhookEvent event) {
        if (event instanceof ParticipantJoined it) {
            return new ConnectionJoined(room(it.room()), joining(it.participant(), it.createdAt()));
        } else if (event instanceof ParticipantLeft it) {
            return new ConnectionLeft(
                    room(it.room()), connection(it.participant()), it.createdAt(), reason(it.participant()));
        } else if (event instanceof TrackPublished it) {
            return sighting(it.room(), it.participant(), it.createdAt());
        } else if (event instanceof TrackUnpublished it) {
            return sighting(it.room(), it.participant(), it.createdAt());
        } else if (event instanceof ParticipantConnectionAborted it) {
            return new ConnectionAborted(room(it.room()), connection(it.participant()));
        } else if (event instanceof RoomStarted it) {
            return new RoomOpened(room(it.room(), orElse(it.room().createdAt(), it.createdAt())));
        } else if (event instanceof RoomFinished it) {
            return new RoomClosed(room(it.room()), it.createdAt());
        }
        return null;
    }

    /** LiveKit's track events name SID and identity only; what they leave out must not pass for "standard, visible". */
    private static ConnectionSighted sighting(RoomSnapshot room, ParticipantSnapshot participant, Instant at) {
        return new ConnectionSighted(room(room), connection(participant, ConnectionKind.UNTOLD), at);
    }

    /** LiveKit always says when somebody joined; should it once not, the event's own second is the best there is. */
    private static Connection joining(ParticipantSnapshot participant, Instant eventAt) {
        Connection told = connection(participant);
        return new Connection(told.id(), told.attendee(), told.kind(), orElse(told.joinedAt(), eventAt));
    }

    private static @Nullable LeaveReason reason(ParticipantSnapshot participant) {
        String word = participant.disconnectReason();
        return word == null || word.isBlank() ? null : new LeaveReason(word);
    }

    private static Instant orElse(@Nullable Instant told, Instant otherwise) {
        return told == null ? otherwise : told;
    }
}
