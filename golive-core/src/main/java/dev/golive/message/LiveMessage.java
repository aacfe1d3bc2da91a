package dev.golive.message;

import java.time.Instant;

/**
 * Something the server says to a room. Open family: a new kind may appear in any minor release, so always write a
 * {@code default}; that branch is a message from the future.
 */
public sealed interface LiveMessage
        permits KeptEvent,
                BoardPatched,
                BoardShown,
                ReactionTick,
                SessionPreflight,
                SessionLive,
                SessionPaused,
                SessionEnding,
                SessionEnded,
                SessionRecording,
                SessionNotice,
                Unrecognised {

    /** The message's id; a repeated one is the same message. */
    MessageId id();

    /** When it was said, by the server's clock, to the millisecond. */
    Instant at();

    /** The kind on the wire, such as {@code session.live}; the part before the dot is the family. */
    String type();
}
