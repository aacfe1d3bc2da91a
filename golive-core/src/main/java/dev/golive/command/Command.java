package dev.golive.command;

import dev.golive.message.MessageId;

/** What a participant asks for. Closed family: what this version takes; anything else is refused. */
public sealed interface Command
        permits ChatSend,
                ChatEdit,
                ChatDelete,
                ChatPin,
                ChatModeChange,
                ReactionTap,
                Moderate,
                HandRaise,
                HandLower,
                Sighting,
                BoardAct,
                RepCount,
                PromptAnswer,
                LeaderboardJoin,
                LeaderboardLeave,
                Effort,
                CheckIn,
                HeartRate {

    /** Chosen by the sender; the same id again is the same command. */
    MessageId id();

    /** The kind on the wire, such as {@code chat.send}. */
    String type();
}
