package dev.golive.sroi.effort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A week from Monday to Sunday, numbered as ISO 8601 does: week 1 holds the year's first Thursday.
 *
 * @param year the year of the week's Thursday, 1970 to 9999; it may differ from the year of some of its days
 * @param week 1 to 53; the 53rd only where the year has it
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is no such week
     */
    public IsoWeek {
        if (year < FIRST_YEAR || year > LAST_YEAR || week < 1 || week > weeksOf(year)) {
            throw new IllegalArgumentException("There is no week " + week + " in " + year
                    + ": take the years 1970 to 9999 and weeks 1 to 52, in some years 53.");
        }
    }

    /**
     * The week in which a day is.
     *
     * @throws IllegalArgumentException if the day is outside the years 1970 to 9999
     */
    public static IsoWeek of(LocalDate day) {
        check(day);
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static void check(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "The day " + day + " is no day of a session: it must lie in the years 1970 to 9999.");
        }
    }

    private static long weeksOf(int year) {
        // The 28th of December is always in the last week.
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Its first day. */
    public LocalDate monday() {
        // The 4th of January is always in the first week.
        return LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
    }

    /** By time. */
    @Override
    public int compareTo(IsoWeek other) {
        return year == other.year ? Integer.compare(week, other.week) : Integer.compare(year, other.year);
    }

    /** As ISO 8601 writes it, such as {@code 2026-W48}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }
}
