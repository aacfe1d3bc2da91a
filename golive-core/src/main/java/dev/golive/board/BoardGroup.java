package dev.golive.board;

import dev.golive.tally.StandingsRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leaderboard of everybody, or of one cohort.
 *
 * @param cohort which cohort; null for everybody
 * @param rows the first ones, best first
 * @param of how many take part
 */
public record BoardGroup(@Nullable Cohort cohort, List<StandingsRow> rows, int of) {

    /** Copies. */
    public BoardGroup {
        rows = List.copyOf(rows);
    }

    /** The same without the last row. */
    BoardGroup shorter() {
        return rows.isEmpty() ? this : new BoardGroup(cohort, rows.subList(0, rows.size() - 1), of);
    }
}
