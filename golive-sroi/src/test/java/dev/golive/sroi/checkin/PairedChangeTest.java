package dev.golive.sroi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.fixture.Shuffling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose answers make a pair, and what changed. Day 0 is enrolment. */
class PairedChangeTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate ENROLLED = LocalDate.of(2026, 1, 10);
    private static final Respondent ANN = new Respondent("ann");
    private static final Respondent BOB = new Respondent("bob");

    /** A baseline within 14 days, a follow-up at least 28 days later, from day 60 to before day 90. */
    private static final PairingRule NEAR = PairingRule.nearEnrolment(14, 28, day(60), day(90), LONDON);

    private static final PairingRule EVER = PairingRule.firstEver(28, day(60), day(90), LONDON);

    @Test
    void theFirstAnswerNearEnrolmentIsSetAgainstTheLastOfTheWindow() {
        PairedChange change = change(
                NEAR, at(ANN, -20, 1), at(ANN, 3, 4), at(ANN, 5, 9), at(ANN, 61, 2), at(ANN, 80, 7), at(ANN, 95, 0));

        assertThat(change.pairs()).containsExactly(new ScorePair(at(ANN, 3, 4), at(ANN, 80, 7)));
        assertThat(change.meanChange()).contains(new Fraction(3, 1));
    }

    @Test
    void theFirstAnswerEverMayBeTheBaselineInstead() {
        PairedChange change = change(EVER, at(ANN, -20, 1), at(ANN, 3, 4), at(ANN, 80, 7));

        assertThat(change.pairs()).containsExactly(new ScorePair(at(ANN, -20, 1), at(ANN, 80, 7)));
    }

    @ParameterizedTest
    @CsvSource({"-15, NO_BASELINE", "-14,", "0,", "14,", "15, NO_BASELINE"})
    void aBaselineIsAtMostSoManyDaysFromEnrolment(int baseline, PairingGap gap) {
        assertThat(change(NEAR, at(ANN, baseline, 4), at(ANN, 80, 7)).gaps().get(ANN))
                .isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"59, NO_FOLLOW_UP", "60,", "89,", "90, NO_FOLLOW_UP"})
    void aFollowUpIsInTheWindow(int followUp, PairingGap gap) {
        assertThat(change(NEAR, at(ANN, 0, 4), at(ANN, followUp, 7)).gaps().get(ANN))
                .isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"27, NO_FOLLOW_UP", "28,", "29,"})
    void aFollowUpComesSoManyDaysAfterTheBaseline(int later, PairingGap gap) {
        assertThat(change(EVER, at(ANN, 55, 4), at(ANN, 55 + later, 7)).gaps().get(ANN))
                .isEqualTo(gap);
    }

    @Test
    void daysAreThoseOfTheZone() {
        // Half past eleven in the evening in UTC is half past midnight of the next day in London, in summer.
        PairingRule utc = PairingRule.nearEnrolment(14, 28, day(60), LocalDate.of(2026, 4, 9), ZoneId.of("UTC"));
        PairingRule london = PairingRule.nearEnrolment(14, 28, day(60), LocalDate.of(2026, 4, 9), LONDON);
        DatedScore late = new DatedScore(ANN, Instant.parse("2026-04-08T23:30:00Z"), 7);

        assertThat(change(utc, at(ANN, 0, 4), late).pairedN()).isEqualTo(1);
        assertThat(change(london, at(ANN, 0, 4), late).lacking(PairingGap.NO_FOLLOW_UP))
                .containsExactly(ANN);
    }

    @Test
    void whoLacksWhatIsSaidAndStrangersAreLeftOut() {
        Respondent cid = new Respondent("cid");
        Respondent dan = new Respondent("dan");
        Map<Respondent, LocalDate> enrolments = Map.of(ANN, ENROLLED, BOB, ENROLLED, cid, ENROLLED);
        List<DatedScore> scores = List.of(at(ANN, 0, 4), at(BOB, 80, 7), at(dan, 0, 1), at(dan, 80, 9));

        PairedChange change = PairedChange.of(NEAR, enrolments, scores);

        assertThat(change.pairedN()).isZero();
        assertThat(change.meanChange()).isEmpty();
        assertThat(change.lacking(PairingGap.NO_FOLLOW_UP)).containsExactly(ANN);
        assertThat(change.lacking(PairingGap.NO_BASELINE)).containsExactly(BOB, cid);
    }

    @Test
    void theMeanIsExact() {
        Respondent cid = new Respondent("cid");
        Map<Respondent, LocalDate> enrolments = Map.of(ANN, ENROLLED, BOB, ENROLLED, cid, ENROLLED);
        List<DatedScore> scores =
                List.of(at(ANN, 0, 4), at(ANN, 80, 6), at(BOB, 0, 9), at(BOB, 80, 8), at(cid, 0, 5), at(cid, 80, 6));

        PairedChange change = PairedChange.of(NEAR, enrolments, scores);

        assertThat(change.pairedN()).isEqualTo(3);
        assertThat(change.meanChange()).contains(new Fraction(2, 3));
        assertThat(new Fraction(2, 3).rounded(2)).isEqualTo("0.67");
        assertThat(new Fraction(-1, 2).rounded(0)).isEqualTo("-1");
        assertThat(new Fraction(4, 6)).isEqualTo(new Fraction(2, 3));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20261127})
    void anyOrderAndDuplicationIsTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            Map<Respondent, LocalDate> enrolments = new HashMap<>();
            List<DatedScore> scores = new ArrayList<>();
            for (int person = 0; person < 6; person++) {
                Respondent who = new Respondent("p" + person);
                enrolments.put(who, ENROLLED.plusDays(random.nextInt(20)));
                for (int each = random.nextInt(8); each > 0; each--) {
                    scores.add(at(who, random.nextInt(100) - 10, random.nextInt(11)));
                }
            }
            for (PairingRule rule : List.of(NEAR, EVER)) {
                PairedChange once = PairedChange.of(rule, enrolments, scores);
                assertThat(PairedChange.of(rule, enrolments, Shuffling.repeated(scores, random)))
                        .as("seed %d, %d", seed, i)
                        .isEqualTo(once);
                assertThat(once.pairedN() + once.gaps().size()).isEqualTo(enrolments.size());
            }
        }
    }

    @Test
    void rulesThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairingRule.nearEnrolment(-1, 28, day(60), day(90), LONDON));
        assertThatIllegalArgumentException().isThrownBy(() -> PairingRule.firstEver(0, day(60), day(90), LONDON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairingRule.firstEver(28, day(60), day(60), LONDON))
                .withMessageContaining("give an end after its start");
        assertThatIllegalArgumentException().isThrownBy(() -> new Respondent("ann@example.com"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScorePair(at(ANN, 0, 1), at(BOB, 50, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(1, 0));
    }

    private static PairedChange change(PairingRule rule, DatedScore... scores) {
        return PairedChange.of(rule, Map.of(ANN, ENROLLED), List.of(scores));
    }

    private static LocalDate day(int number) {
        return ENROLLED.plusDays(number);
    }

    private static DatedScore at(Respondent who, int day, int score) {
        return new DatedScore(
                who, day(day).atTime(LocalTime.NOON).atZone(LONDON).toInstant(), score);
    }
}
