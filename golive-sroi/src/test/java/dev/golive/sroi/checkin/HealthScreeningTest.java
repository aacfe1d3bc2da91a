package dev.golive.sroi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How long a health questionnaire holds. */
class HealthScreeningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final HealthScreening CLEARED =
            HealthScreening.completed("PAR-Q+", "2024", DAY, ScreeningOutcome.CLEARED);

    @Test
    void itHoldsFromItsDayForTwelveMonths() {
        assertThat(CLEARED.clearsOn(DAY.minusDays(1))).isFalse();
        assertThat(CLEARED.clearsOn(DAY)).isTrue();
        assertThat(CLEARED.clearsOn(LocalDate.of(2027, 3, 14))).isTrue();
        assertThat(CLEARED.clearsOn(LocalDate.of(2027, 3, 15))).isFalse();
    }

    @Test
    void aLeapDaysYearEndsOnTheLastOfFebruary() {
        HealthScreening leap = HealthScreening.completed(
                "PAR-Q+", "2024", LocalDate.of(2028, 2, 29), ScreeningOutcome.CLEARED_AFTER_ADVICE);

        assertThat(leap.expiresOn()).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void aChangeOfHealthEndsItOnItsDay() {
        HealthScreening changed = CLEARED.withChangeOn(LocalDate.of(2026, 6, 1)).withChangeOn(LocalDate.of(2026, 8, 1));

        assertThat(changed.expiresOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(changed.clearsOn(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(changed.clearsOn(LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(CLEARED.withChangeOn(DAY).clearsOn(DAY)).isFalse();
        assertThat(CLEARED.withChangeOn(DAY.plusYears(3)).expiresOn()).isEqualTo(DAY.plusYears(1));
    }

    @Test
    void aReferralClearsNobody() {
        HealthScreening referred = HealthScreening.completed("PAR-Q+", "2024", DAY, ScreeningOutcome.REFERRED);

        assertThat(referred.clearsOn(DAY)).isFalse();
    }

    @Test
    void whatCantBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CLEARED.withChangeOn(DAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthScreening.completed(" ", "2024", DAY, ScreeningOutcome.CLEARED));
    }
}
