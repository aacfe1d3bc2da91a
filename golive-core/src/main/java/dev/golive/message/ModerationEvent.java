package dev.golive.message;

import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.TrackSource;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A moderator did something to a person. Who did it and why is for staff: the person concerned gets a
 * {@linkplain #forThePersonConcerned copy without}.
 *
 * @param id the message's id
 * @param at when
 * @param from who did it; null for the host's own, and in the copy
 * @param act what
 * @param participant to whom, inside the room
 * @param name what the room calls them; null if nobody knows
 * @param reason why; null in the copy
 * @param until when a mute ends by itself; null if it does not, and for every other act
 * @param source which track; null unless a track was stopped
 */
public record ModerationEvent(
        MessageId id,
        Instant at,
        @Nullable Sender from,
        ModerationAct act,
        Identity participant,
        @Nullable DisplayName name,
        @Nullable Reason reason,
        @Nullable Instant until,
        @Nullable TrackSource source)
        implements KeptEvent {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is an end to anything but a mute, or a track to anything but stopping
     *     one
     */
    public ModerationEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(participant, "participant");
        if (until != null && act != ModerationAct.MUTE) {
            throw new IllegalArgumentException("Only a mute ends by itself.");
        }
        if ((source != null) != (act == ModerationAct.STOP_TRACK) || source == TrackSource.UNKNOWN) {
            throw new IllegalArgumentException("Stopping a track needs to say which, and nothing else does.");
        }
    }

    /** The same for the eyes of the person concerned. */
    public ModerationEvent forThePersonConcerned() {
        return new ModerationEvent(id, at, null, act, participant, name, null, until, source);
    }

    @Override
    public String type() {
        return "moderation." + act.outcome();
    }
}
