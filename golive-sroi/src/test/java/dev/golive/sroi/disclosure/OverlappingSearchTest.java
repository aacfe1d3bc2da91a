package dev.golive.sroi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Groups that overlap, published in every small case and read by somebody who knows the program, which cells are small, and
 * every other case that would be published alike. Nothing that is suppressed comes out.
 */
class OverlappingSearchTest {

    /** What a reader has: what was published, and a friend who says which groups are zero and which are small. */
    private record Seen(OverlappingCells published, List<String> pattern) {}

    @ParameterizedTest
    @CsvSource({
        "NHS_1_7_ROUND5, 1, 40",
        "NHS_1_7_ROUND5, 2, 24",
        "NHS_1_7_ROUND5, 3, 12",
        "NHS_1_7_ROUND5, 4, 8",
        "SUPPRESS_LT_5, 1, 20",
        "SUPPRESS_LT_5, 2, 16",
        "SUPPRESS_LT_5, 3, 9",
        "SUPPRESS_LT_5, 4, 6",
        "SUPPRESS_LT_10, 2, 24",
        "SUPPRESS_LT_10, 3, 13"
    })
    void noSuppressedCellComesOut(DisclosureControl control, int groups, int most) {
        // Cells at the edge of what was tried would seem certain for want of greater ones.
        int inner = most - 2 * (control == DisclosureControl.NHS_1_7_ROUND5 ? 3 : 1);
        Map<Seen, Set<List<Long>>> alike = new HashMap<>();
        Tables.each(groups, most, cells -> {
            List<Long> counts = Arrays.stream(cells).boxed().toList();
            long largest = Arrays.stream(cells).max().orElse(0);
            for (long people = largest; people <= Arrays.stream(cells).sum(); people++) {
                OverlappingCells published = control.publishOverlapping(counts, people);
                Seen seen = new Seen(published, pattern(control, counts, published));
                alike.computeIfAbsent(seen, unused -> new HashSet<>()).add(counts);
            }
        });

        alike.forEach((seen, possible) -> {
            boolean atTheEdge =
                    possible.stream().anyMatch(counts -> counts.stream().anyMatch(count -> count > inner));
            for (int i = 0; !atTheEdge && i < groups; i++) {
                int group = i;
                if (seen.published().cells().get(i) instanceof Cell.Suppressed) {
                    assertThat(possible.stream()
                                    .map(counts -> counts.get(group))
                                    .distinct())
                            .as("group %d of %s", i, seen)
                            .hasSizeGreaterThan(1);
                }
            }
        });
    }

    /** Of what is suppressed as a whole the friend says nothing. */
    private static List<String> pattern(DisclosureControl control, List<Long> counts, OverlappingCells published) {
        if (published.sum() instanceof Cell.Suppressed) {
            return List.of();
        }
        return counts.stream()
                .map(count -> count == 0 ? "zero" : control.isSmall(count) ? "small" : "more")
                .toList();
    }

    @Test
    void howManyDifferentPeopleThereAreIsNotShownWhereItTellsOfAGroup() {
        // Five people at most in the second group leave four for the first.
        OverlappingCells cells = DisclosureControl.SUPPRESS_LT_5.publishOverlapping(List.of(4L, 5L), 5);

        assertThat(cells).hasToString("OverlappingCells[cells=[*, *], sum=9, different=*]");
        assertThat(DisclosureControl.SUPPRESS_LT_5.publishOverlapping(List.of(6L, 5L), 7))
                .hasToString("OverlappingCells[cells=[6, 5], sum=11, different=7]");
        assertThat(DisclosureControl.NHS_1_7_ROUND5.publishOverlapping(List.of(3L, 12L, 22L), 24))
                .hasToString("OverlappingCells[cells=[*, 10, 20], sum=35, different=25]");
        assertThat(DisclosureControl.NHS_1_7_ROUND5.publishOverlapping(List.of(7L, 6L, 7L), 7))
                .hasToString("OverlappingCells[cells=[*, *, *], sum=*, different=*]");
        // 28 to 32 people in four groups of up to seven can only be seven in each.
        assertThat(DisclosureControl.NHS_1_7_ROUND5.publishOverlapping(List.of(7L, 7L, 7L, 7L), 28))
                .hasToString("OverlappingCells[cells=[*, *, *, *], sum=*, different=*]");
    }

    @Test
    void peopleWhoCanNotBeInTheGroupsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureControl.NONE_INTERNAL.publishOverlapping(List.of(3L, 4L), 8))
                .withMessageContaining("count each person once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureControl.NONE_INTERNAL.publishOverlapping(List.of(3L, 4L), 3));
    }
}
