package dev.golive.message;

import dev.golive.participant.DisplayName;
import java.util.Objects;

/**
 * Somebody who reacted, to show a face to the numbers.
 *
 * @param name what the room calls them
 * @param kind how
 */
public record ReactionSample(DisplayName name, ReactionKind kind) {

    /** Refuses nulls. */
    public ReactionSample {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
