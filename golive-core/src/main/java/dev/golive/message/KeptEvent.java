package dev.golive.message;

import org.jspecify.annotations.Nullable;

/** What a room's journal keeps: the chat, what moderators did, and what was done to the board. */
public sealed interface KeptEvent extends LiveMessage permits ChatEvent, ModerationEvent, BoardStep {

    /** Whose doing it is; null for the host's own. */
    @Nullable Sender from();
}
