package dev.golive.command;

import dev.golive.message.MessageId;
import dev.golive.message.ModerationAct;
import dev.golive.message.Reason;
import dev.golive.participant.Identity;
import dev.golive.participant.TrackSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Does something to a person.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param act what
 * @param participant to whom
 * @param reason why
 * @param length how long, 1 s to 24 h; null for good, and for everything but a mute
 * @param source which track; null unless one is to be stopped
 */
public record Moderate(
        MessageId id,
        ModerationAct act,
        Identity participant,
        Reason reason,
        @Nullable Duration length,
        @Nullable TrackSource source)
        implements Command {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is a length to anything but a mute, or a track to anything but stopping
     *     one
     */
    public Moderate {
        if (length != null && act != ModerationAct.MUTE) {
            throw new IllegalArgumentException("Only a mute has a length.");
        }
        if ((source != null) != (act == ModerationAct.STOP_TRACK)) {
            throw new IllegalArgumentException("Stopping a track needs to say which, and nothing else does.");
        }
    }

    @Override
    public String type() {
        return "moderation." + act.command();
    }
}
