package dev.golive.tally;

import static dev.golive.tally.People.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptResultTest {

    private static PromptResult result(Discretion discretion, int... counts) {
        return PromptResult.of(answers("p1", counts), "p1", counts.length, discretion);
    }

    private static int[] numbers(String text) {
        return Stream.of(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static List<Integer> list(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ", -1)).map(Integer::valueOf).toList();
    }

    @Test
    void ofFewerThanFiveAnswersOnlyTheirNumberIsTold() {
        for (Discretion discretion : Discretion.values()) {
            assertThat(result(discretion, 4, 0)).isEqualTo(new PromptResult(4, List.of()));
            assertThat(result(discretion, 0, 0)).isEqualTo(new PromptResult(0, List.of()));
            assertThat(result(discretion, 5, 0)).isEqualTo(new PromptResult(5, List.of(5, 0)));
        }
    }

    @Test
    void aPollShowsEveryCount() {
        assertThat(result(Discretion.OPEN, 1, 2, 0, 3)).isEqualTo(new PromptResult(6, List.of(1, 2, 0, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        // nothing small
        "'3 4 0', '3 4 0'",
        "'7 0 0', '7 0 0'",
        // two small ones that differ hide each other
        "'1 2 9 0', '-1 -1 9 0'",
        "'1 1 2 9 0', '-1 -1 -1 9 0'",
        // one alone, and several that are the same, need the next beside them
        "'1 3 9', '-1 -1 9'",
        "'2 0 9 4', '-1 0 9 -1'",
        "'1 1 5 9', '-1 -1 -1 9'",
        "'2 2 2 5 9', '-1 -1 -1 -1 9'",
        // and all that are as great as the next
        "'1 3 3 9', '-1 -1 -1 9'",
        // where nothing else is left there is nothing to show
        "'1 9', ''",
        "'1 9 0 0', ''",
        "'1 2 2', ''",
        "'1 1 1 1 1', ''",
        "'2 2 2', ''",
        "'1 4 4', ''"
    })
    void whatSaysSomethingAboutHealthHidesSmallCounts(String counts, String shown) {
        assertThat(result(Discretion.HEALTH, numbers(counts)).counts()).isEqualTo(list(shown));
    }

    @Test
    void noCountThatIsHeldBackFollowsFromTheRest() {
        for (int options = 2; options <= 6; options++) {
            Map<PromptResult, List<int[]>> alike = new HashMap<>();
            for (int[] counts : allCounts(options, options > 4 ? 9 : 12)) {
                alike.computeIfAbsent(result(Discretion.HEALTH, counts), result -> new ArrayList<>())
                        .add(counts);
            }

            alike.forEach((result, possible) -> {
                if (result.answers() >= PromptResult.FEWEST) {
                    for (int option = 0; option < possible.get(0).length; option++) {
                        boolean shown =
                                !result.counts().isEmpty() && result.counts().get(option) != PromptResult.HELD_BACK;
                        assertThat(valuesOf(possible, option))
                                .as("option %d of %s", option, result)
                                .satisfies(
                                        values -> assertThat(values.size() == 1).isEqualTo(shown));
                    }
                }
            });
        }
    }

    private static Set<Integer> valuesOf(List<int[]> possible, int option) {
        Set<Integer> values = new HashSet<>();
        possible.forEach(counts -> values.add(counts[option]));
        return values;
    }

    /** Every way in which up to so many people may have answered. */
    private static List<int[]> allCounts(int options, int most) {
        List<int[]> all = new ArrayList<>();
        fill(all, new int[options], 0, most);
        return all;
    }

    private static void fill(List<int[]> all, int[] counts, int at, int left) {
        if (at == counts.length) {
            all.add(counts.clone());
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[at] = count;
            fill(all, counts, at + 1, left - count);
        }
    }

    @Test
    void anEffortHasElevenRatings() {
        TallyBook book = answers("p1", 0, 0, 0, 3, 0, 4, 1, 0, 0, 0, 5);

        assertThat(PromptResult.of(book, "p1", 11, Discretion.HEALTH))
                .isEqualTo(new PromptResult(13, List.of(0, 0, 0, -1, 0, 4, -1, 0, 0, 0, 5)));
    }

    @Test
    void anAnswerThatIsNoOptionIsLeftOut() {
        TallyBook book = answers("p1", 2, 2, 5);

        assertThat(PromptResult.of(book, "p1", 2, Discretion.OPEN)).isEqualTo(new PromptResult(4, List.of()));
    }

    @Test
    void anotherPromptsAnswersAreItsOwn() {
        assertThat(PromptResult.of(answers("p1", 5, 5), "p2", 2, Discretion.OPEN))
                .isEqualTo(new PromptResult(0, List.of()));
    }
}
