package dev.golive.sroi.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * By which rule numbers of people are published. Closed family.
 *
 * <p>A zero stays a zero under every rule. What is small is suppressed, and where nothing is rounded, with it as many other
 * cells of its rows and columns as it takes, at need totals. If a suppressed number could be worked out from the rest of its
 * table all the same, the whole table is suppressed. So each suppressed cell has at least two possible values, even for
 * somebody who is told which of them are the small ones, and for somebody who runs this program again on every table that they
 * can think of. The promise is for one table. Two tables that share a figure are not held against each other, so publish
 * people by one division and not by several, and only for closed periods: {@link CutOff}.
 */
public enum DisclosureControl {
    /**
     * 1 to 7 are suppressed, all else goes to the nearest 5; means of 8 people or more. What everything takes unless it is
     * told otherwise.
     *
     * <p>Source: NHS Digital, "Disclosure control methodology for Hospital Episode Statistics and Emergency Care Data Set",
     * from September 2018, for areas below the whole nation. That method suppresses nothing more, as rounding is to hide the
     * rest. In some small tables it does not: four numbers of 7 add up to 28, which reads 30, and four numbers up to 7 add up
     * to that in no other way. Such a table is suppressed as a whole.
     */
    NHS_1_7_ROUND5(7, 5),
    /** 1 to 4 are suppressed, all else is exact; means of 5 people or more. */
    SUPPRESS_LT_5(4, 1),
    /** 1 to 9 are suppressed, all else is exact; means of 10 people or more. */
    SUPPRESS_LT_10(9, 1),
    /** Nothing is suppressed or rounded: for those who know the people anyway, and for nobody else. */
    NONE_INTERNAL(0, 1);

    private final long greatestSmall;
    private final long step;

    DisclosureControl(long greatestSmall, long step) {
        this.greatestSmall = greatestSmall;
        this.step = step;
    }

    /**
     * A number that stands by itself, without a total from which it could be worked out.
     *
     * @param count 0 or more
     * @throws IllegalArgumentException if it is negative
     */
    public Cell cell(long count) {
        Counts.check(count);
        return isSmall(count) ? new Cell.Suppressed() : new Cell.Shown(rounded(count));
    }

    /**
     * Numbers with their total.
     *
     * @param counts 1 to 2,500 numbers, each 0 to a million million; each person is in one of them
     * @throws IllegalArgumentException if there are none or too many, or one is outside its range
     */
    public OneWayCells publish(List<Long> counts) {
        Counts.check(counts);
        CellGraph graph = new CellGraph(this, 2);
        counts.forEach(count -> graph.add(0, 1, count, CellGraph.INNER));
        graph.add(1, 0, sum(counts), CellGraph.GRAND_TOTAL);
        List<Cell> cells = graph.cells();
        return new OneWayCells(cells.subList(0, counts.size()), cells.get(counts.size()));
    }

    /**
     * A table with the totals of its rows and columns.
     *
     * @param rows rows of one length, in all 1 to 2,500 numbers, each 0 to a million million; each person is in one of them
     * @throws IllegalArgumentException if rows differ in length, there are no or too many numbers, or one is outside its range
     */
    public TwoWayCells publishTable(List<List<Long>> rows) {
        List<Long> all = rows.stream().flatMap(List::stream).toList();
        Counts.check(all);
        int width = rows.get(0).size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(
                    "The rows differ in length: give each " + width + " numbers, 0 for nobody.");
        }
        int height = rows.size();
        int sink = height + width + 1;
        CellGraph graph = new CellGraph(this, height + width + 2);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                graph.add(1 + row, 1 + height + column, rows.get(row).get(column), CellGraph.INNER);
            }
        }
        for (int row = 0; row < height; row++) {
            graph.add(0, 1 + row, sum(rows.get(row)), CellGraph.TOTAL);
        }
        for (int column = 0; column < width; column++) {
            int at = column;
            long total = rows.stream().mapToLong(row -> row.get(at)).sum();
            graph.add(1 + height + column, sink, total, CellGraph.TOTAL);
        }
        graph.add(sink, 0, sum(all), CellGraph.GRAND_TOTAL);
        return TwoWayCells.of(graph.cells(), height, width);
    }

    /**
     * Numbers of people in groups that overlap, such as sessions, with their sum, and with how many different people there are
     * in all. That number says something of the groups, too: none has more people, and together they have no fewer. So:
     *
     * <ul>
     *   <li>If all together are too few to be shown, or the sum had to be suppressed, nothing is shown.
     *   <li>Where nothing is rounded and a group had to be suppressed, the number of different people is not shown.
     * </ul>
     *
     * @param counts 1 to 2,500 numbers, each 0 to a million million; each person is at most once in each of them
     * @param different how many different people are in them
     * @throws IllegalArgumentException if there are none or too many, one is outside its range, or so many different people
     *     can't be in these groups
     */
    public OverlappingCells publishOverlapping(List<Long> counts, long different) {
        Counts.check(counts);
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        if (different < most || different > sum(counts)) {
            throw new IllegalArgumentException("There can't be " + different + " different people in groups of up to "
                    + most + " that are " + sum(counts) + " together: count each person once.");
        }
        OneWayCells cells = publish(counts);
        if (isSmall(different) || cells.total() instanceof Cell.Suppressed) {
            Cell hidden = new Cell.Suppressed();
            return new OverlappingCells(Collections.nCopies(counts.size(), hidden), hidden, hidden);
        }
        boolean whole = cells.cells().stream().allMatch(Cell.Shown.class::isInstance);
        return new OverlappingCells(
                cells.cells(), cells.total(), whole || rounds() ? cell(different) : new Cell.Suppressed());
    }

    /**
     * Whether a mean, a median or the like of so many people may be shown.
     *
     * @param people 0 or more
     * @throws IllegalArgumentException if it is negative
     */
    public boolean showsMeanOf(long people) {
        return Counts.check(people) > greatestSmall;
    }

    /**
     * The mean of so many people, half rounded away from zero; empty if they are too few to show it, or none.
     *
     * @param sum of their figures
     * @param people 0 or more
     * @param decimals 0 to 9
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Optional<BigDecimal> mean(long sum, long people, int decimals) {
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException(decimals + " decimals can't be shown: take 0 to 9.");
        }
        return showsMeanOf(people)
                ? Optional.of(
                        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), decimals, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    boolean rounds() {
        return step > 1;
    }

    boolean isSmall(long count) {
        return 1 <= count && count <= greatestSmall;
    }

    long rounded(long count) {
        return (count + step / 2) / step * step;
    }
}
