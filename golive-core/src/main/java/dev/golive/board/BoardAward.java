package dev.golive.board;

import java.util.Objects;
import java.util.UUID;

/**
 * Points that the coach gave somebody.
 *
 * @param id the award's id
 * @param given what
 */
public record BoardAward(UUID id, XpAward given) {

    /** Refuses nulls. */
    public BoardAward {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(given, "given");
    }
}
