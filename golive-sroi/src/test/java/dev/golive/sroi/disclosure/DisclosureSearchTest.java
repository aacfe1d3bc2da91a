package dev.golive.sroi.disclosure;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every small table is published and read by somebody who tries every other one. No suppressed cell comes out. */
class DisclosureSearchTest {

    @ParameterizedTest
    @CsvSource({
        "NHS_1_7_ROUND5, 1, 60",
        "NHS_1_7_ROUND5, 2, 40",
        "NHS_1_7_ROUND5, 3, 20",
        "NHS_1_7_ROUND5, 4, 11",
        "NHS_1_7_ROUND5, 7, 2",
        "NHS_1_7_ROUND5, 8, 1",
        "SUPPRESS_LT_5, 1, 20",
        "SUPPRESS_LT_5, 2, 20",
        "SUPPRESS_LT_5, 3, 12",
        "SUPPRESS_LT_5, 4, 7",
        "SUPPRESS_LT_5, 5, 5",
        "SUPPRESS_LT_10, 3, 14",
        "SUPPRESS_LT_10, 4, 11"
    })
    void numbersWithTheirTotal(DisclosureControl control, int cells, int most) {
        Tables.each(cells, most, inner -> requireDoubt(new Reader(control, 0, cells, inner, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "NHS_1_7_ROUND5, 2, 2, 13",
        "NHS_1_7_ROUND5, 1, 3, 12",
        "NHS_1_7_ROUND5, 3, 1, 12",
        "SUPPRESS_LT_5, 2, 2, 10",
        "SUPPRESS_LT_5, 2, 3, 6",
        "SUPPRESS_LT_5, 3, 2, 5",
        "SUPPRESS_LT_5, 1, 3, 8",
        "SUPPRESS_LT_10, 2, 2, 12"
    })
    void tables(DisclosureControl control, int height, int width, int most) {
        Tables.each(height * width, most, inner -> requireDoubt(new Reader(control, height, width, inner, 1)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE_INTERNAL")
    void tablesOfThreeByThreeByChance(DisclosureControl control) {
        SplittableRandom random = new SplittableRandom(20261127);
        long[] values = {0, 0, 1, 2, 4, 5, 7, 8, 9, 10, 12, 30};

        for (int i = 0; i < 2_000; i++) {
            long[] inner = new long[9];
            Arrays.setAll(inner, unused -> values[random.nextInt(values.length)]);
            requireDoubt(new Reader(control, 3, 3, inner, 1));
        }
    }

    private static void requireDoubt(Reader reader) {
        int certain = reader.certain();
        if (certain >= 0) {
            throw new AssertionError("The cell " + certain + " can be worked out of " + reader);
        }
    }
}
