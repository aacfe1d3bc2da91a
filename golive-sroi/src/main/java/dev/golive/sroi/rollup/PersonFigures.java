package dev.golive.sroi.rollup;

import java.util.List;
import java.util.Objects;

/**
 * What one person did in a programme.
 *
 * @param subject their pseudonym
 * @param sessions how many different sessions they attended
 * @param newcomer whether they attended in the period and never before it
 * @param streak weeks in a row
 * @param totals of all their sessions together
 * @param weeks in order of time, those in which they attended or said how hard it was
 */
public record PersonFigures(
        String subject, long sessions, boolean newcomer, Streak streak, Totals totals, List<PersonWeek> weeks) {

    /** Copies the list, refuses null. */
    public PersonFigures {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(streak, "streak");
        Objects.requireNonNull(totals, "totals");
        weeks = List.copyOf(weeks);
    }
}
