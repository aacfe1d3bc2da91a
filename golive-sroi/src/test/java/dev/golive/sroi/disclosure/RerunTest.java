package dev.golive.sroi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody publishes every small table with our own program, and looks up which of them come out as the one they have. No
 * suppressed cell is the same in all of those.
 */
class RerunTest {

    /** Tables this near to the greatest number tried may have their likes beyond it, and are not judged. */
    private static final int EDGE = 3;

    @ParameterizedTest
    @CsvSource({
        "NHS_1_7_ROUND5, 0, 2, 40",
        "NHS_1_7_ROUND5, 0, 3, 24",
        "NHS_1_7_ROUND5, 0, 4, 13",
        "NHS_1_7_ROUND5, 2, 2, 14",
        "SUPPRESS_LT_5, 0, 2, 20",
        "SUPPRESS_LT_5, 0, 3, 20",
        "SUPPRESS_LT_5, 0, 4, 12",
        "SUPPRESS_LT_5, 2, 2, 12",
        "SUPPRESS_LT_5, 2, 3, 7",
        "SUPPRESS_LT_10, 0, 3, 24",
        "SUPPRESS_LT_10, 2, 2, 14"
    })
    void whoRunsTheProgramOnEveryTableLearnsNoSuppressedCell(
            DisclosureControl control, int height, int width, int most) {
        Map<List<Cell>, Span> alike = new HashMap<>();
        Tables.each(Math.max(1, height) * width, most, inner -> {
            List<Cell> published = Reader.published(control, height, width, inner);
            long[] table = Tables.withMargins(height, width, inner);
            alike.computeIfAbsent(published, unused -> new Span(table)).add(table);
        });
        List<String> certain = new ArrayList<>();

        alike.forEach((published, span) -> {
            if (span.greatestOf(Math.max(1, height) * width) <= most - EDGE && span.pins(published)) {
                certain.add(published.toString());
            }
        });

        assertThat(certain).isEmpty();
        assertThat(alike).hasSizeGreaterThan(10);
    }

    /** The least and the greatest value of each cell over some tables. */
    private static final class Span {

        private final long[] least;
        private final long[] greatest;

        Span(long[] table) {
            least = table.clone();
            greatest = table.clone();
        }

        void add(long[] table) {
            for (int i = 0; i < table.length; i++) {
                least[i] = Math.min(least[i], table[i]);
                greatest[i] = Math.max(greatest[i], table[i]);
            }
        }

        long greatestOf(int innerCells) {
            long all = 0;
            for (int i = 0; i < innerCells; i++) {
                all = Math.max(all, greatest[i]);
            }
            return all;
        }

        boolean pins(List<Cell> published) {
            for (int i = 0; i < least.length; i++) {
                if (published.get(i) instanceof Cell.Suppressed && least[i] == greatest[i]) {
                    return true;
                }
            }
            return false;
        }
    }
}
