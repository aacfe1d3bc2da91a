package dev.golive.sroi.disclosure;

import java.util.Arrays;
import java.util.function.Consumer;

/** Small tables, one after the other. */
final class Tables {

    private Tables() {}

    /** Calls with every table of so many cells from 0 to the greatest number; the array is the same each time. */
    static void each(int cells, int most, Consumer<long[]> use) {
        long[] inner = new long[cells];
        int at = 0;
        while (at < cells) {
            use.accept(inner);
            at = 0;
            while (at < cells && inner[at] == most) {
                inner[at++] = 0;
            }
            if (at < cells) {
                inner[at]++;
            }
        }
    }

    /**
     * The inner cells row by row, then the totals of rows, those of columns, and the total.
     *
     * @param height 0 for numbers with their total alone
     */
    static long[] withMargins(int height, int width, long[] inner) {
        if (height == 0) {
            long[] all = Arrays.copyOf(inner, width + 1);
            all[width] = Arrays.stream(inner).sum();
            return all;
        }
        long[] all = Arrays.copyOf(inner, inner.length + height + width + 1);
        for (int i = 0; i < inner.length; i++) {
            all[inner.length + i / width] += inner[i];
            all[inner.length + height + i % width] += inner[i];
            all[all.length - 1] += inner[i];
        }
        return all;
    }
}
