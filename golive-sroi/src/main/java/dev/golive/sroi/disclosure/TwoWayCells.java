package dev.golive.sroi.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of numbers of people with its margins, as it is published. Rounded cells need not add up to the rounded totals.
 *
 * @param rows in the order in which they were given
 * @param rowTotals one for each row
 * @param columnTotals one for each column
 * @param total of all
 */
public record TwoWayCells(List<List<Cell>> rows, List<Cell> rowTotals, List<Cell> columnTotals, Cell total) {

    /** Copies the lists, refuses null. */
    public TwoWayCells {
        rows = rows.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
        Objects.requireNonNull(total, "total");
    }

    /** From a list of the cells row by row, the totals of rows, those of columns, and the total. */
    static TwoWayCells of(List<Cell> all, int height, int width) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            rows.add(all.subList(row * width, (row + 1) * width));
        }
        int cells = height * width;
        return new TwoWayCells(
                rows,
                all.subList(cells, cells + height),
                all.subList(cells + height, cells + height + width),
                all.get(cells + height + width));
    }
}
