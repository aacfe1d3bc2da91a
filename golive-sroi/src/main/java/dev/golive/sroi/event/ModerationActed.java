package dev.golive.sroi.event;

/**
 * Somebody was moderated; the event's subject is who. Neither the reason nor the moderator is evidence.
 *
 * @param act what was done, 1 to 32 of a-z, 0-9 and -, such as {@code muted}
 */
public record ModerationActed(String act) implements Fact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the act is no such word
     */
    public ModerationActed {
        EventText.checkWord("An act", act);
    }
}
