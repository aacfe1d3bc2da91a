package dev.golive.message;

import org.jspecify.annotations.Nullable;

/** What a room's journal keeps: the chat, and what moderators did. */
public sealed interface KeptEvent extends LiveMessage permits ChatEvent, ModerationEvent {

    /** Whose doing it is; null for the host's own. */
    @Nullable Sender from();
}
