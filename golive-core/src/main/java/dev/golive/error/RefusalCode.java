package dev.golive.error;

/** Why the relay does not take what somebody sent. The names travel; they never change their meaning. */
public enum RefusalCode {
    /** This role, or this person on this line, may not do that. */
    NOT_ALLOWED,
    /** A moderator took the chat away from them. */
    MUTED,
    /** A moderator took the session away from them. */
    BANNED,
    /** Too much in too short a time; the answer says when to try again. */
    TOO_FAST,
    /** Longer than allowed. */
    TOO_LARGE,
    /** Not what the protocol says; the answer points to the place. */
    INVALID,
    /** The session is not live. */
    SESSION_NOT_LIVE,
    /** The moderation of texts said no. */
    REJECTED_BY_MODERATION
}
