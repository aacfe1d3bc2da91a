package dev.golive.sroi.event;

import java.util.Objects;

/**
 * Somebody took their consent back: nothing more is kept for this purpose from then on.
 *
 * @param purpose which
 */
public record ConsentWithdrawn(Purpose purpose) implements Fact {

    /** Refuses null. */
    public ConsentWithdrawn {
        Objects.requireNonNull(purpose, "purpose");
    }
}
