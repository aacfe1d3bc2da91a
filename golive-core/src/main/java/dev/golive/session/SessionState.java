package dev.golive.session;

import java.util.Locale;

/** Where a session is in its life. It only ever moves down this list. */
public enum SessionState {
    /** In the timetable; nobody has opened the coach's page. */
    PLANNED,
    /** The coach is checking camera and microphone. */
    PREFLIGHT,
    /** On air. */
    LIVE,
    /** The broadcast is over; the room empties by itself. */
    WRAPPING,
    /** Over. */
    ENDED;

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state of this name on the wire.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SessionState parse(String wireName) {
        for (SessionState state : values()) {
            if (state.wireName().equals(wireName)) {
                return state;
            }
        }
        throw new IllegalArgumentException("There is no session state \"" + wireName + "\".");
    }

    /** Whether nobody can join any more. */
    public boolean over() {
        return this == WRAPPING || this == ENDED;
    }
}
