package dev.golive.sroi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Somebody who has a published table and tries every other one. This reader knows the rule, every shown cell, and which of the
 * suppressed cells are the small ones; of a table that is suppressed as a whole, nothing. It shares no code with the control.
 */
final class Reader {

    private final int height;
    private final int width;
    private final long[] truth;
    private final long greatestSmall;
    private final long step;
    private final int reach;
    private final List<Cell> published;
    private final boolean nothingShown;
    private final BitSet undecided = new BitSet();

    /**
     * A reader of one table.
     *
     * @param height 0 for numbers with their total alone
     * @param reach how far from the truth other tables are tried, in each inner cell
     */
    Reader(DisclosureControl control, int height, int width, long[] inner, int reach) {
        this.height = height;
        this.width = width;
        this.truth = Tables.withMargins(height, width, inner);
        this.greatestSmall = switch (control) {
            case NHS_1_7_ROUND5 -> 7;
            case SUPPRESS_LT_5 -> 4;
            case SUPPRESS_LT_10 -> 9;
            case NONE_INTERNAL -> 0;
        };
        this.step = control == DisclosureControl.NHS_1_7_ROUND5 ? 5 : 1;
        this.reach = reach;
        this.published = published(control, height, width, inner);
        this.nothingShown = published.stream().allMatch(Cell.Suppressed.class::isInstance);
        for (int i = 0; i < published.size(); i++) {
            undecided.set(i, published.get(i) instanceof Cell.Suppressed);
        }
    }

    static List<Cell> published(DisclosureControl control, int height, int width, long[] inner) {
        List<Long> counts = Arrays.stream(inner).boxed().toList();
        List<Cell> cells = new ArrayList<>();
        if (height == 0) {
            OneWayCells one = control.publish(counts);
            cells.addAll(one.cells());
            cells.add(one.total());
            return cells;
        }
        List<List<Long>> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            rows.add(counts.subList(row * width, (row + 1) * width));
        }
        TwoWayCells two = control.publishTable(rows);
        two.rows().forEach(cells::addAll);
        cells.addAll(two.rowTotals());
        cells.addAll(two.columnTotals());
        cells.add(two.total());
        return cells;
    }

    /** The first suppressed cell that has but one possible value, -1 if there is none. */
    int certain() {
        tryAll(new long[height == 0 ? width : height * width], 0);
        return undecided.nextSetBit(0);
    }

    private void tryAll(long[] other, int at) {
        if (undecided.isEmpty()) {
            return;
        }
        if (at == other.length) {
            compare(Tables.withMargins(height, width, other));
            return;
        }
        for (long value = Math.max(0, truth[at] - reach); value <= truth[at] + reach; value++) {
            if (possible(at, value)) {
                other[at] = value;
                tryAll(other, at + 1);
            }
        }
    }

    private void compare(long[] other) {
        for (int i = 0; i < other.length; i++) {
            if (!possible(i, other[i])) {
                return;
            }
        }
        for (int i = 0; i < other.length; i++) {
            if (other[i] != truth[i]) {
                undecided.clear(i);
            }
        }
    }

    private boolean possible(int cell, long value) {
        if (nothingShown) {
            return true;
        }
        boolean small = 1 <= value && value <= greatestSmall;
        if (published.get(cell) instanceof Cell.Shown shown) {
            return !small
                    && (value == 0) == (shown.count() == 0)
                    && Math.round(value / (double) step) * step == shown.count();
        }
        boolean reallySmall = 1 <= truth[cell] && truth[cell] <= greatestSmall;
        return value > 0 && small == reallySmall;
    }

    @Override
    public String toString() {
        return Arrays.toString(truth) + " published as " + published;
    }
}
