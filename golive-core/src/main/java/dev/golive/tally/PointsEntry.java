package dev.golive.tally;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some of a person's points, and what they are for.
 *
 * @param what what for
 * @param points how many, more than 0
 * @param reason the coach's words; null for points by the rules
 */
public record PointsEntry(
        PointsFor what, long points, @Nullable String reason) {

    /** Refuses null. */
    public PointsEntry {
        Objects.requireNonNull(what, "what");
    }
}
