package dev.golive.relay;

import dev.golive.message.ModerationEvent;
import java.util.List;

/**
 * How people stand with a room's moderators, for staff.
 *
 * @param muted who may not write, and how that came
 * @param banned who may not be there, and how that came
 * @param acts the newest acts, newest first
 */
public record ModerationView(List<ModerationEvent> muted, List<ModerationEvent> banned, List<ModerationEvent> acts) {

    /** Copies. */
    public ModerationView {
        muted = List.copyOf(muted);
        banned = List.copyOf(banned);
        acts = List.copyOf(acts);
    }

    /** As JSON in UTF-8, as it travels. */
    public byte[] encode() {
        return AnswerJson.write(this);
    }
}
