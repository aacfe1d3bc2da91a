package dev.golive.sroi.disclosure;

import static dev.golive.sroi.disclosure.DisclosureControl.NHS_1_7_ROUND5;
import static dev.golive.sroi.disclosure.DisclosureControl.NONE_INTERNAL;
import static dev.golive.sroi.disclosure.DisclosureControl.SUPPRESS_LT_10;
import static dev.golive.sroi.disclosure.DisclosureControl.SUPPRESS_LT_5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published of a number, of numbers with their total, and of a table. */
class DisclosureControlTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0",
        "1, *, *, *, 1",
        "4, *, *, *, 4",
        "5, *, 5, *, 5",
        "7, *, 7, *, 7",
        "8, 10, 8, *, 8",
        "9, 10, 9, *, 9",
        "10, 10, 10, 10, 10",
        "12, 10, 12, 12, 12",
        "13, 15, 13, 13, 13",
        "17, 15, 17, 17, 17",
        "18, 20, 18, 18, 18",
        "1002, 1000, 1002, 1002, 1002"
    })
    void aNumberByItself(long count, String nhs, String lessThan5, String lessThan10, String internal) {
        assertThat(NHS_1_7_ROUND5.cell(count)).hasToString(nhs);
        assertThat(SUPPRESS_LT_5.cell(count)).hasToString(lessThan5);
        assertThat(SUPPRESS_LT_10.cell(count)).hasToString(lessThan10);
        assertThat(NONE_INTERNAL.cell(count)).hasToString(internal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Rounding hides what is missing.
                "NHS_1_7_ROUND5 | 12 3 25 0 | 10 * 25 0 = 40",
                // Four that are 7 at most and 28 together can only be 7 each.
                "NHS_1_7_ROUND5 | 7 7 7 7 | * * * * = *",
                // Two that are 8 at least, and 17 at most together with the third.
                "NHS_1_7_ROUND5 | 8 8 1 | * * * = *",
                "NHS_1_7_ROUND5 | 3 0 0 | * 0 0 = *",
                // Seven that are 1 at least, and 7 at most together: nothing may be said.
                "NHS_1_7_ROUND5 | 1 1 1 1 1 1 1 0 | * * * * * * * * = *",
                "SUPPRESS_LT_5 | 12 3 25 0 | * * 25 0 = 40",
                "SUPPRESS_LT_5 | 25 12 1 1 0 | * 12 * * 0 = 39",
                // The total is all that is left to make them doubtful.
                "SUPPRESS_LT_5 | 1 2 1 | * * * = *",
                // 6 is a small number and one that is not in one way alone.
                "SUPPRESS_LT_5 | 5 1 | * * = *",
                "SUPPRESS_LT_5 | 3 0 0 | * 0 0 = *",
                "SUPPRESS_LT_5 | 12 25 | 12 25 = 37",
                "SUPPRESS_LT_10 | 12 9 25 | * * 25 = 46",
                "NONE_INTERNAL | 1 2 0 | 1 2 0 = 3"
            })
    void numbersWithTheirTotal(DisclosureControl control, String counts, String published) {
        OneWayCells cells = control.publish(numbers(counts));

        assertThat(words(cells.cells()) + " = " + cells.total()).isEqualTo(published);
    }

    @Test
    void aSmallCellOfATableTakesThreeOthersAlong() {
        assertThat(table(SUPPRESS_LT_5, "3 20 30", "40 50 60", "70 80 90"))
                .containsExactly("* * 30 = 53", "* * 60 = 150", "70 80 90 = 240", "113 150 180 = 443");
    }

    @Test
    void roundingHidesASmallCellByItself() {
        assertThat(table(NHS_1_7_ROUND5, "3 20", "40 50")).containsExactly("* 20 = 25", "40 50 = 90", "45 70 = 115");
    }

    @Test
    void whereNoOtherCellHelpsAMarginGoes() {
        // Nobody else is in the small cell's row, so its total says it all, and so does the other row's with the
        // column's.
        assertThat(table(SUPPRESS_LT_5, "3 0", "20 30")).containsExactly("* 0 = *", "* 30 = *", "23 30 = 53");
    }

    @Test
    void aTableWithoutSmallCellsIsShown() {
        assertThat(table(SUPPRESS_LT_5, "5 20", "0 30")).containsExactly("5 20 = 25", "0 30 = 30", "5 50 = 55");
        assertThat(table(NHS_1_7_ROUND5, "8 20", "0 33")).containsExactly("10 20 = 30", "0 35 = 35", "10 55 = 60");
        assertThat(table(NONE_INTERNAL, "1 2", "3 0")).containsExactly("1 2 = 3", "3 0 = 3", "4 2 = 6");
    }

    @Test
    void theLargestTableIsPublishedAsWell() {
        List<Long> row = Collections.nCopies(50, 3L);

        TwoWayCells cells = SUPPRESS_LT_10.publishTable(Collections.nCopies(50, row));

        assertThat(cells.total()).hasToString("7500");
        assertThat(cells.rows()).allMatch(each -> words(each).matches("[* ]+"));
    }

    @Test
    void aMeanIsShownOfEnoughPeople() {
        assertThat(NHS_1_7_ROUND5.mean(50, 8, 2)).contains(new BigDecimal("6.25"));
        assertThat(NHS_1_7_ROUND5.mean(50, 7, 2)).isEmpty();
        assertThat(NHS_1_7_ROUND5.mean(0, 0, 2)).isEmpty();
        assertThat(SUPPRESS_LT_5.mean(-9, 6, 0)).contains(new BigDecimal("-2"));
        assertThat(SUPPRESS_LT_5.mean(9, 4, 0)).isEmpty();
        assertThat(SUPPRESS_LT_10.showsMeanOf(9)).isFalse();
        assertThat(SUPPRESS_LT_10.showsMeanOf(10)).isTrue();
        assertThat(NONE_INTERNAL.mean(9, 1, 0)).contains(new BigDecimal("9"));
        assertThat(NONE_INTERNAL.mean(0, 0, 0)).isEmpty();
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NHS_1_7_ROUND5.cell(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> NHS_1_7_ROUND5.publish(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> NHS_1_7_ROUND5.publish(List.of(1L, -1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> NHS_1_7_ROUND5.publishTable(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NHS_1_7_ROUND5.publish(Collections.nCopies(2501, 1L)))
                .withMessageContaining("1 to 2500");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NHS_1_7_ROUND5.publishTable(List.of(List.of(1L, 2L), List.of(3L))))
                .withMessageContaining("differ in length");
        assertThatIllegalArgumentException().isThrownBy(() -> NHS_1_7_ROUND5.mean(1, 10, 10));
    }

    private static List<String> table(DisclosureControl control, String... rows) {
        TwoWayCells cells = control.publishTable(
                Arrays.stream(rows).map(DisclosureControlTest::numbers).toList());
        Stream<String> lines = IntStream.range(0, rows.length)
                .mapToObj(row ->
                        words(cells.rows().get(row)) + " = " + cells.rowTotals().get(row));
        return Stream.concat(lines, Stream.of(words(cells.columnTotals()) + " = " + cells.total()))
                .toList();
    }

    private static List<Long> numbers(String counts) {
        return Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();
    }

    private static String words(List<Cell> cells) {
        return cells.stream().map(Cell::toString).collect(Collectors.joining(" "));
    }
}
