package dev.golive.sroi.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * Numbers of people in groups that overlap, as they are published. Rounded cells need not add up to the rounded sum.
 *
 * @param cells in the order in which they were given
 * @param sum of all; somebody who is in three groups counts three times
 * @param different how many different people there are
 */
public record OverlappingCells(List<Cell> cells, Cell sum, Cell different) {

    /** Copies the list, refuses null. */
    public OverlappingCells {
        cells = List.copyOf(cells);
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(different, "different");
    }
}
