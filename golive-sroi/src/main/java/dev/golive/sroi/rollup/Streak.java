package dev.golive.sroi.rollup;

import dev.golive.sroi.effort.IsoWeek;
import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * In how many ISO weeks in a row somebody attended at least once. What came before the period counts, too; what comes after it
 * does not.
 *
 * @param now the weeks up to the last one of the period, or up to the one before it, as the last one may not be over; without an
 *     end of the period, up to the week of the programme's last attendance. 0 if the row has ended
 * @param longest the longest row
 */
public record Streak(int now, int longest) {

    /** Never attended. */
    static final Streak NONE = new Streak(0, 0);

    /**
     * From the weeks in which somebody attended.
     *
     * @param mondays their first days
     * @param last a day of the week up to which the row goes on
     */
    static Streak of(NavigableSet<LocalDate> mondays, LocalDate last) {
        int longest = 0;
        int row = 0;
        LocalDate before = null;
        for (LocalDate monday : mondays) {
            row = monday.minusWeeks(1).equals(before) ? row + 1 : 1;
            longest = Math.max(longest, row);
            before = monday;
        }
        boolean goesOn =
                before != null && !before.isBefore(IsoWeek.of(last).monday().minusWeeks(1));
        return new Streak(goesOn ? row : 0, longest);
    }
}
