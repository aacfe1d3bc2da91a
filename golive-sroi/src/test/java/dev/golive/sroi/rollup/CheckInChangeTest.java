package dev.golive.sroi.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.checkin.Ons4;
import dev.golive.sroi.checkin.PairedChange;
import dev.golive.sroi.checkin.PairingGap;
import dev.golive.sroi.checkin.PairingRule;
import dev.golive.sroi.checkin.Respondent;
import dev.golive.sroi.checkin.ScorePair;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.ProgrammeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** From check-ins as they were answered to pairs of a baseline and a follow-up. */
class CheckInChangeTest {

    private static final PairingRule RULE =
            PairingRule.nearEnrolment(7, 28, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1), ZoneOffset.UTC);

    @Test
    void answersOfASessionAndOfNoneArePairedByPerson() {
        Rollup rollup = new ProgrammeEvents()
                .stay("s_ann", "one", at("09-07T18"), Duration.ofHours(1))
                .stay("s_ann", "two", at("11-09T18"), Duration.ofHours(1))
                .stay("s_ben", "one", at("09-07T18"), Duration.ofHours(1))
                .stay("s_cat", "one", at("09-07T18"), Duration.ofHours(1))
                .tell(at("09-05T12"), null, "s_ann", satisfied(4))
                .tell(at("09-12T12"), null, "s_ann", satisfied(9))
                .tell(at("11-09T17"), "two", "s_ann", satisfied(7))
                // Corrected at once: the later word holds.
                .tell(at("11-09T18"), "two", "s_ann", satisfied(6))
                .tell(at("09-08T12"), null, "s_ben", satisfied(5))
                // No answer of the scale.
                .tell(at("11-09T17"), null, "s_ben", satisfied(11))
                .tell(at("11-09T17"), null, "s_cat", satisfied(5))
                // Never attended.
                .tell(at("09-05T12"), null, "s_dan", satisfied(1))
                .tell(at("11-05T12"), null, "s_dan", satisfied(10))
                .rollup();

        PairedChange change = rollup.change(new ProgrammeId("autumn"), Ons4.SATISFACTION, RULE);

        assertThat(change.pairs()).extracting(ScorePair::change).containsExactly(2L);
        assertThat(change.gaps())
                .isEqualTo(Map.of(
                        new Respondent("s_ben"),
                        PairingGap.NO_FOLLOW_UP,
                        new Respondent("s_cat"),
                        PairingGap.NO_BASELINE));
        assertThat(rollup.change(new ProgrammeId("autumn"), Ons4.ANXIETY, RULE).pairedN())
                .isZero();
        assertThat(rollup.change(new ProgrammeId("winter"), Ons4.SATISFACTION, RULE))
                .isEqualTo(new PairedChange(List.of(), Map.of()));
    }

    private static CheckInAnswered satisfied(int score) {
        return new CheckInAnswered(new TreeMap<>(Map.of("satisfaction", new CheckInAnswer.Figure(score))));
    }

    private static Instant at(String dayAndHour) {
        return Instant.parse("2026-" + dayAndHour + ":00:00Z");
    }
}
