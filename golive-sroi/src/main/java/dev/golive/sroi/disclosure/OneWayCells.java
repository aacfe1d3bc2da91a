package dev.golive.sroi.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * Numbers of people with their total, as they are published. Rounded cells need not add up to the rounded total.
 *
 * @param cells in the order in which they were given
 * @param total of all
 */
public record OneWayCells(List<Cell> cells, Cell total) {

    /** Copies the list, refuses null. */
    public OneWayCells {
        cells = List.copyOf(cells);
        Objects.requireNonNull(total, "total");
    }
}
