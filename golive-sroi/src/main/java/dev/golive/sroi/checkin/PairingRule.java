package dev.golive.sroi.checkin;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Which answer is a person's baseline and which the follow-up. Say it before you look at the answers: chosen afterwards, it
 * makes any change you like.
 *
 * @param baselineWithinDays a baseline is the first answer at most so many days before or after enrolment, 0 to 366; empty:
 *     the first answer ever
 * @param gapDays a follow-up comes at least so many days after the baseline, 1 to 3660
 * @param from the first day of the follow-up's window
 * @param to the first day after the window, after {@code from}; of several answers in it the last one counts
 * @param zone where days begin and end
 */
public record PairingRule(OptionalInt baselineWithinDays, int gapDays, LocalDate from, LocalDate to, ZoneId zone) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is outside its range or the window is empty
     */
    public PairingRule {
        Objects.requireNonNull(zone, "zone");
        int within = baselineWithinDays.orElse(0);
        if (within < 0 || within > 366) {
            throw new IllegalArgumentException(
                    "A baseline within " + within + " days of enrolment can't be: give 0 to 366 days.");
        }
        if (gapDays < 1 || gapDays > 3660) {
            throw new IllegalArgumentException(
                    "A follow-up " + gapDays + " days after the baseline can't be: give 1 to 3660 days.");
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "The window from " + from + " to " + to + " is empty: give an end after its start.");
        }
    }

    /**
     * The first answer near enrolment against the last one of a window.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static PairingRule nearEnrolment(int withinDays, int gapDays, LocalDate from, LocalDate to, ZoneId zone) {
        return new PairingRule(OptionalInt.of(withinDays), gapDays, from, to, zone);
    }

    /**
     * The first answer ever against the last one of a window.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static PairingRule firstEver(int gapDays, LocalDate from, LocalDate to, ZoneId zone) {
        return new PairingRule(OptionalInt.empty(), gapDays, from, to, zone);
    }

    boolean canBeBaseline(DatedScore score, LocalDate enrolled) {
        return baselineWithinDays.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(enrolled, day(score))) <= baselineWithinDays.getAsInt();
    }

    boolean canBeFollowUp(DatedScore score, DatedScore baseline) {
        LocalDate day = day(score);
        return !day.isBefore(from) && day.isBefore(to) && ChronoUnit.DAYS.between(day(baseline), day) >= gapDays;
    }

    private LocalDate day(DatedScore score) {
        return LocalDate.ofInstant(score.at(), zone);
    }
}
