package dev.golive.sroi.rollup;

/**
 * Figures that add up.
 *
 * @param presentMs proved presence in milliseconds; totals go by it
 * @param presentUpperMs possible presence in milliseconds
 * @param efforts how many ratings there are, the last one of a person in a session
 * @param load rating × minutes of each, in AU (Foster 2001); minutes are those that the person said, else whole minutes of
 *     proved presence
 * @param heartRateSeconds in any zone
 * @param trimpSeconds zone × seconds: Edwards' TRIMP (1993) × 60
 * @param checkIns how many check-ins were answered
 * @param reps repetitions, the highest count of each counter and device
 * @param xp points that were given
 */
public record Totals(
        long presentMs,
        long presentUpperMs,
        long efforts,
        long load,
        long heartRateSeconds,
        long trimpSeconds,
        long checkIns,
        long reps,
        long xp) {

    /** Nothing. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Totals plus(Totals other) {
        return new Totals(
                presentMs + other.presentMs,
                presentUpperMs + other.presentUpperMs,
                efforts + other.efforts,
                load + other.load,
                heartRateSeconds + other.heartRateSeconds,
                trimpSeconds + other.trimpSeconds,
                checkIns + other.checkIns,
                reps + other.reps,
                xp + other.xp);
    }

    static Totals ofPresence(long atLeastMs, long atMostMs) {
        return new Totals(atLeastMs, atMostMs, 0, 0, 0, 0, 0, 0, 0);
    }
}
