package dev.golive.board;

import java.time.Instant;
import java.util.Objects;

/**
 * A spotlight on a board.
 *
 * @param shown what
 * @param since when it began: everybody's video is at the same place
 */
public record BoardSpotlight(SpotlightShow shown, Instant since) {

    /** Refuses nulls. */
    public BoardSpotlight {
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(since, "since");
    }
}
