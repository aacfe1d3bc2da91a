package dev.golive.message;

/** A step of a room's chat. Each has the next revision, so a receiver knows whether it has missed one. */
public sealed interface ChatEvent extends KeptEvent
        permits ChatMessage, ChatEdited, ChatDeleted, ChatPinned, ChatModeChanged {

    /** The chat's revision after this step, 1 and more. */
    long rev();
}
