package dev.golive.tally;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a class answered, without what it would say about one of them. To be made once, of a prompt that takes no more answers:
 * of two results one could be taken from the other.
 *
 * <ul>
 *   <li>Of fewer than {@value #FEWEST} answers there are no counts.
 *   <li>Where it is about {@linkplain Discretion#HEALTH health}, a count of 1 or {@value #SMALL} is held back. Zero stays.
 *   <li>If all that are held back were the same, they followed from the number of answers: then the next greater number is
 *       held back too, wherever it stands (secondary suppression; Hundepool and others: "Statistical Disclosure Control",
 *       Wiley 2012).
 *   <li>If nothing but zeros would be left then, there are no counts.
 * </ul>
 *
 * Which counts are held back depends on their size alone and two different ones are, so any of them could be changed with
 * another: nobody can tell what one was, even if they know this rule. Who knows some of the answers, such as their own, can
 * tell more; this is not held against.
 *
 * @param answers how many people have answered
 * @param counts how many chose each option, {@link #HELD_BACK} where that is not said; empty if there are no counts
 */
public record PromptResult(int answers, List<Integer> counts) {

    /** Stands for a count that is not said. */
    public static final int HELD_BACK = -1;

    /** Fewer answers than these have no counts. */
    public static final int FEWEST = 5;

    /** The greatest count that is held back because it is small. */
    public static final int SMALL = 2;

    /** Copies. */
    public PromptResult {
        counts = List.copyOf(counts);
    }

    /**
     * What was answered to this prompt.
     *
     * @param options how many options it has, or ratings with 0; other answers are left out
     */
    public static PromptResult of(TallyBook book, String promptId, int options, Discretion discretion) {
        SortedMap<Long, Integer> answers = book.answers(promptId);
        List<Integer> counts = LongStream.range(0, options)
                .mapToObj(option -> answers.getOrDefault(option, 0))
                .toList();
        int sum = counts.stream().mapToInt(count -> count).sum();
        if (sum < FEWEST) {
            return new PromptResult(sum, List.of());
        }
        return new PromptResult(sum, discretion == Discretion.HEALTH ? withoutSmall(counts) : counts);
    }

    private static List<Integer> withoutSmall(List<Integer> counts) {
        int limit = limit(
                counts.stream().filter(count -> count > 0).sorted().distinct().toList());
        if (limit >= Collections.max(counts)) {
            return List.of();
        }
        return counts.stream()
                .map(count -> count > 0 && count <= limit ? HELD_BACK : count)
                .toList();
    }

    /** The greatest count that is held back, given the different ones that there are, smallest first. */
    private static int limit(List<Integer> different) {
        int small = (int) IntStream.of(1, SMALL).filter(different::contains).count();
        // One alone needs the next beside it; the greatest of all has none.
        int held = small == 1 ? Math.min(2, different.size()) : small;
        return held == 0 ? 0 : different.get(held - 1);
    }
}
