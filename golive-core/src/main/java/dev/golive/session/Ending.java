package dev.golive.session;

/** What becomes of the room when a session ends. */
public enum Ending {
    /** Viewers are told, and the room empties by itself. */
    LET_IDLE,
    /** Everybody is disconnected at once. */
    CLOSE_ROOM
}
