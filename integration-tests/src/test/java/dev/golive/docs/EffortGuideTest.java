package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.checkin.AnswerCheck;
import dev.golive.sroi.checkin.CheckedAnswers;
import dev.golive.sroi.checkin.DatedScore;
import dev.golive.sroi.checkin.Fraction;
import dev.golive.sroi.checkin.Ons4;
import dev.golive.sroi.checkin.PairedChange;
import dev.golive.sroi.checkin.PairingGap;
import dev.golive.sroi.checkin.PairingRule;
import dev.golive.sroi.checkin.Respondent;
import dev.golive.sroi.disclosure.CutOff;
import dev.golive.sroi.disclosure.DisclosureControl;
import dev.golive.sroi.disclosure.OneWayCells;
import dev.golive.sroi.effort.ActivityLevel;
import dev.golive.sroi.effort.ActivityWeek;
import dev.golive.sroi.effort.HeartRateZone;
import dev.golive.sroi.effort.Intensity;
import dev.golive.sroi.effort.IsoWeek;
import dev.golive.sroi.effort.LoadDiary;
import dev.golive.sroi.effort.MaxHeartRate;
import dev.golive.sroi.effort.MetSource;
import dev.golive.sroi.effort.Rpe;
import dev.golive.sroi.effort.SessionEffort;
import dev.golive.sroi.effort.WeekLoad;
import dev.golive.sroi.effort.ZoneTimes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The code of the page about effort and check-ins. */
class EffortGuideTest {

    private static final Respondent ANN = new Respondent("p_1");
    private static final Respondent BEN = new Respondent("p_2");

    @Test
    void loadIsByWeek() {
        // region load
        LoadDiary diary = LoadDiary.create()
                .add(new SessionEffort(LocalDate.of(2026, 11, 23), Rpe.of(7), Duration.ofMinutes(45)))
                .add(new SessionEffort(LocalDate.of(2026, 11, 25), Rpe.of(4), Duration.ofMinutes(60)));
        WeekLoad week = diary.weeks().get(0);
        BigDecimal load = week.total().au(0);
        String monotony = week.variation()
                .map(variation -> variation.monotony().rounded(2).toPlainString())
                .orElse("all days alike");
        // endregion load

        assertThat(load).isEqualByComparingTo("555");
        assertThat(monotony).isEqualTo("0.62");
    }

    @Test
    void activityIsInSeveralFigures() {
        // region activity
        BigDecimal metMinutes = MetSource.ofClass(Intensity.MODERATE).metMinutes(Duration.ofMinutes(45), 0);

        MaxHeartRate highest = MaxHeartRate.of(OptionalInt.empty(), 40);
        HeartRateZone zone = HeartRateZone.of(126, highest);
        BigDecimal trimp = ZoneTimes.none().plus(zone, Duration.ofMinutes(30)).trimp(0);

        ActivityLevel level = ActivityWeek.none(IsoWeek.of(LocalDate.of(2026, 11, 23)))
                .plus(Intensity.VIGOROUS, Duration.ofMinutes(45))
                .plus(Intensity.MODERATE, Duration.ofMinutes(60))
                .level();
        // endregion activity

        assertThat(metMinutes).isEqualByComparingTo("180");
        assertThat(zone).isEqualTo(HeartRateZone.ZONE_3);
        assertThat(trimp).isEqualByComparingTo("90");
        assertThat(level).isEqualTo(ActivityLevel.ACTIVE);
    }

    @Test
    void answersAreChecked() {
        List<String> log = new ArrayList<>();

        // region answers
        CheckedAnswers checked = AnswerCheck.of(Ons4.instrument(), Map.of("happiness", 7, "anxiety", 11));
        if (checked instanceof CheckedAnswers.Refused refused) {
            refused.refusals().forEach(refusal -> log.add(refusal.pointer() + " " + refusal.detail()));
        }
        // endregion answers

        assertThat(log).containsExactly("/anxiety This must be a whole number from 0 to 10.");
    }

    @Test
    void changeIsOfPeopleWithTwoAnswers() {
        Map<Respondent, LocalDate> enrolments = Map.of(ANN, LocalDate.of(2026, 9, 1), BEN, LocalDate.of(2026, 9, 1));
        List<DatedScore> scores = List.of(score(ANN, "2026-09-03", 5), score(ANN, "2026-11-20", 7));

        // region pairs
        PairingRule rule = PairingRule.nearEnrolment(
                14, 56, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1), ZoneId.of("Europe/London"));
        PairedChange change = PairedChange.of(rule, enrolments, scores);
        int people = change.pairedN();
        Optional<Fraction> mean = change.meanChange();
        List<Respondent> withoutBaseline = change.lacking(PairingGap.NO_BASELINE);
        // endregion pairs

        assertThat(people).isEqualTo(1);
        assertThat(mean).contains(new Fraction(2, 1));
        assertThat(withoutBaseline).containsExactly(BEN);
        assertThat(shown(change)).isEmpty();
    }

    private static Optional<BigDecimal> shown(PairedChange change) {
        Instant periodEnd = Instant.parse("2026-12-01T00:00:00Z");
        Instant now = Instant.parse("2026-12-03T00:00:00Z");

        // region shown
        DisclosureControl control = DisclosureControl.NHS_1_7_ROUND5;
        OneWayCells levels = control.publish(List.of(12L, 3L, 25L));
        Optional<BigDecimal> mean = control.mean(change.sum(), change.pairedN(), 1);
        boolean closed = new CutOff(periodEnd, Duration.ofDays(2)).isClosedAt(now);
        // endregion shown

        assertThat(levels.cells()).hasToString("[10, *, 25]");
        assertThat(levels.total()).hasToString("40");
        assertThat(closed).isTrue();
        return mean;
    }

    private static DatedScore score(Respondent who, String day, int score) {
        return new DatedScore(who, Instant.parse(day + "T12:00:00Z"), score);
    }
}
