package dev.golive.tally;

import java.util.Objects;

/**
 * A place on a leaderboard.
 *
 * @param rank which place, from 1
 * @param name the name to show, 1 to {@value Tally#MAX_CODE_POINTS} code points
 * @param value what they have, in the metric's unit
 */
public record StandingsRow(int rank, String name, long value) {

    /** Refuses null. */
    public StandingsRow {
        Objects.requireNonNull(name, "name");
    }
}
