package dev.golive.board;

import java.util.Locale;

/** What a prompt asks. The names travel; they never change their meaning. */
public enum PromptKind {
    /** How hard it was: a rating of perceived exertion, 0 to 10 (CR-10; Foster et al. 2001). */
    EFFORT,
    /** How people are. */
    CHECK_IN,
    /** A choice. */
    POLL,
    /** A choice of which one is right. */
    QUIZ;

    /** The name on the wire, such as {@code check-in}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether small numbers of its results are held back: it says something about people's health. */
    public boolean sensitive() {
        return this == EFFORT || this == CHECK_IN;
    }
}
