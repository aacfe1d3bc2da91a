package dev.golive.sroi.checkin;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody went through a health questionnaire such as PAR-Q+, and what came out. Never its questions, which are under
 * licence, and never the answers.
 *
 * <p>Source of the expiry: the declaration of PAR-Q and PAR-Q+, by which a clearance holds for 12 months at most, and no
 * longer than the person's health stays as it was.
 *
 * @param instrument which questionnaire, such as {@code PAR-Q+}, 1 to 80 characters
 * @param version which version of it, such as {@code 2024}, 1 to 80 characters
 * @param completedOn the day
 * @param outcome what came out
 * @param changedOn the day from which the person's health is another, not before the one of completion; null if it is not
 */
public record HealthScreening(
        String instrument,
        String version,
        LocalDate completedOn,
        ScreeningOutcome outcome,
        @Nullable LocalDate changedOn) {

    private static final int MONTHS = 12;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a text is outside its range, or the change came before the questionnaire
     */
    public HealthScreening {
        Texts.check("screening's instrument", instrument, Texts.LONGEST_LABEL);
        Texts.check("screening's version", version, Texts.LONGEST_LABEL);
        Objects.requireNonNull(completedOn, "completedOn");
        Objects.requireNonNull(outcome, "outcome");
        if (changedOn != null && changedOn.isBefore(completedOn)) {
            throw new IllegalArgumentException("A change on " + changedOn + " before the questionnaire of "
                    + completedOn + " is no change: give a day from then on, or null.");
        }
    }

    /** As it was completed, without a change since. */
    public static HealthScreening completed(
            String instrument, String version, LocalDate completedOn, ScreeningOutcome outcome) {
        return new HealthScreening(instrument, version, completedOn, outcome, null);
    }

    /**
     * With a change of health from that day on; of two changes the earlier one counts.
     *
     * @throws IllegalArgumentException if the day is before the one of completion
     */
    public HealthScreening withChangeOn(LocalDate day) {
        LocalDate earliest = changedOn == null || day.isBefore(changedOn) ? day : changedOn;
        return new HealthScreening(instrument, version, completedOn, outcome, earliest);
    }

    /** The first day on which it no longer holds: 12 months later, or the day of the change if that comes first. */
    public LocalDate expiresOn() {
        LocalDate year = completedOn.plusMonths(MONTHS);
        return changedOn != null && changedOn.isBefore(year) ? changedOn : year;
    }

    /** Whether somebody may train on that day as far as this goes: it holds, and the outcome is no referral. */
    public boolean clearsOn(LocalDate day) {
        return outcome != ScreeningOutcome.REFERRED && !day.isBefore(completedOn) && day.isBefore(expiresOn());
    }
}
