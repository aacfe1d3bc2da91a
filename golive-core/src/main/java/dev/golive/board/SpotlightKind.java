package dev.golive.board;

import java.util.Locale;

/** What a spotlight shows. The names travel; they never change their meaning. */
public enum SpotlightKind {
    /** A person on stage. */
    PARTICIPANT,
    /** A video. */
    DEMO_VIDEO,
    /** The screen that the coach shows. */
    SCREEN;

    /** The name on the wire, such as {@code demo-video}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
