package dev.golive.sroi.effort;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one person says of one session.
 *
 * @param date the day on which it was, in the years 1970 to 9999; a session past midnight is of the day on which it began
 * @param rating how hard it was as a whole
 * @param length how long it was, 0 to 24 hours, in whole milliseconds
 */
public record SessionEffort(LocalDate date, Rpe rating, Duration length) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the date or the length is outside its range
     */
    public SessionEffort {
        Objects.requireNonNull(rating, "rating");
        IsoWeek.check(date);
        Minutes.ofSession(length);
    }

    /** Rating times minutes. */
    public Load load() {
        return Load.of(rating, length);
    }
}
