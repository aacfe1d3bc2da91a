package dev.golive.sroi.rollup;

import dev.golive.sroi.effort.Load;
import dev.golive.sroi.effort.Trimp;

/**
 * Figures that add up. Of a period, presence is what lies inside it; ratings, heart rates, repetitions and points belong to when
 * the person came to the session that they are about, or to when they were told if the person was not there before; answers
 * belong to when they were given.
 *
 * @param presentMs proved presence in milliseconds
 * @param presentUpperMs possible presence in milliseconds
 * @param efforts how many ratings there are, the last one of a person in a session
 * @param load rating × minutes of each; minutes are those that the person said, else their proved presence in the session on
 *     that day, at most 24 hours
 * @param heartRateSeconds in any zone
 * @param trimp of the heart's zones
 * @param checkIns on how many days of a session somebody answered questions with a figure; in no session, on how many days
 * @param reps repetitions, the highest count of each counter and device
 * @param xp points that were given
 */
public record Totals(
        long presentMs,
        long presentUpperMs,
        long efforts,
        Load load,
        long heartRateSeconds,
        Trimp trimp,
        long checkIns,
        long reps,
        long xp) {

    /** Nothing. */
    public static final Totals NONE = new Totals(0, 0, 0, Load.NONE, 0, Trimp.NONE, 0, 0, 0);

    /** Both together. */
    public Totals plus(Totals other) {
        return new Totals(
                presentMs + other.presentMs,
                presentUpperMs + other.presentUpperMs,
                efforts + other.efforts,
                load.plus(other.load),
                heartRateSeconds + other.heartRateSeconds,
                trimp.plus(other.trimp),
                checkIns + other.checkIns,
                reps + other.reps,
                xp + other.xp);
    }
}
