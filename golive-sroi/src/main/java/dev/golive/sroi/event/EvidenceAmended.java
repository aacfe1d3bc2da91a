package dev.golive.sroi.event;

import java.util.Objects;

/**
 * An earlier event was wrong: it counts no longer. What is right instead is another event.
 *
 * @param wrong which
 * @param reason why, 1 to 200 characters, for an auditor; nothing about a person
 */
public record EvidenceAmended(EventKey wrong, String reason) implements Fact {

    /** The longest reason. */
    public static final int LONGEST = 200;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the reason is blank or too long
     */
    public EvidenceAmended {
        Objects.requireNonNull(wrong, "wrong");
        EventText.check("A reason", reason, LONGEST);
    }
}
