package dev.golive.safeguard;

import java.util.Objects;

/**
 * No.
 *
 * @param reason a friendly sentence for the person
 */
public record Blocked(String reason) implements Verdict {

    /** Refuses null. */
    public Blocked {
        Objects.requireNonNull(reason, "reason");
    }
}
